package cn.fengqiao.forms;

import cn.fengqiao.mediation.ProcedureKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which papers a dossier must have (必), by the procedures that the dispute went through: each law asks for its own, and
 * mediation on the spot by the police needs no dossier at all (domain rules, section 5).
 */
final class DossierNeeds {

    /** 司法部 2010-12. */
    private static final Set<DossierSlot> PEOPLES = EnumSet.of(
            DossierSlot.COVER,
            DossierSlot.INDEX,
            DossierSlot.APPLICATION,
            DossierSlot.RIGHTS_NOTICE,
            DossierSlot.IDENTITY,
            DossierSlot.MEDIATION_RECORD,
            DossierSlot.RESULT);

    /** R32: facts and evidence first; the case's own papers carry the acceptance. */
    private static final Set<DossierSlot> POLICE = EnumSet.of(
            DossierSlot.COVER,
            DossierSlot.INDEX,
            DossierSlot.IDENTITY,
            DossierSlot.INQUIRY,
            DossierSlot.EVIDENCE,
            DossierSlot.MEDIATION_RECORD,
            DossierSlot.RESULT);

    /** R55: the letter by which a court delegates or entrusts lies among the other papers. */
    private static final Set<DossierSlot> JUDICIAL = EnumSet.of(
            DossierSlot.COVER,
            DossierSlot.INDEX,
            DossierSlot.IDENTITY,
            DossierSlot.MEDIATION_RECORD,
            DossierSlot.RESULT,
            DossierSlot.OTHER);

    private static final Set<DossierSlot> OTHERS = EnumSet.of(
            DossierSlot.COVER,
            DossierSlot.INDEX,
            DossierSlot.APPLICATION,
            DossierSlot.IDENTITY,
            DossierSlot.MEDIATION_RECORD,
            DossierSlot.RESULT);

    private DossierNeeds() {}

    /**
     * A procedure as the list asks for it.
     *
     * @param agent whether somebody speaks for a party as its agent (R34)
     */
    record Handled(ProcedureKind kind, boolean onSite, boolean agent) {}

    /** All that any of the procedures asks for; before the first one, what 人民调解 will ask for. */
    static Set<DossierSlot> of(Collection<Handled> procedures) {
        if (procedures.isEmpty()) {
            return PEOPLES;
        }
        var needed = EnumSet.noneOf(DossierSlot.class);
        procedures.forEach(each -> needed.addAll(of(each)));
        if (!needed.isEmpty() && procedures.stream().anyMatch(Handled::agent)) {
            needed.add(DossierSlot.AUTHORITY);
        }
        return needed;
    }

    private static Set<DossierSlot> of(Handled procedure) {
        return switch (procedure.kind()) {
            case PEOPLES_MEDIATION -> PEOPLES;
            case PUBLIC_SECURITY_MEDIATION -> procedure.onSite() ? Set.of() : POLICE;
            case JUDICIAL_MEDIATION -> JUDICIAL;
            case ADMINISTRATIVE_MEDIATION, COMMERCIAL_MEDIATION -> OTHERS;
        };
    }
}
