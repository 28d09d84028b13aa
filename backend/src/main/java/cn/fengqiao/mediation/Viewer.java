package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Masks;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who looks at a dispute, and therefore what is shown: whoever handles it reads names in full, a supervisor does not. */
record Viewer(Actor actor, Standing standing) {

    private static final Set<StepKind> PENALTIES = EnumSet.of(
            StepKind.DECISION_RECORDED,
            StepKind.RISK_GRADED,
            StepKind.VIOLENCE_VISITS_PLANNED,
            StepKind.VIOLENCE_VISITED);

    boolean handles() {
        return DisputeAccess.may(actor, Permission.DISPUTE_HANDLE, standing)
                || DisputeAccess.may(actor, Permission.MEDIATION_HANDLE, standing);
    }

    boolean mediates() {
        return DisputeAccess.may(actor, Permission.MEDIATION_HANDLE, standing);
    }

    boolean mayReveal() {
        return actor.may(Permission.PERSON_REVEAL, standing.areaCode());
    }

    /** Who sees only the own part of it is not told of penalties (section 7), nor of procedures that others lead. */
    boolean seesPenalties() {
        return actor.may(Permission.DISPUTE_READ, standing.areaCode());
    }

    boolean seesProcedure(String agencyId, Collection<String> mediatorIds) {
        return seesPenalties()
                || mediatorIds.contains(actor.personId())
                || actor.agencies(Permission.OWN_DISPUTE_READ).contains(agencyId)
                || actor.agencies(Permission.DISPUTE_READ).contains(agencyId);
    }

    boolean seesStep(StepKind kind) {
        return seesPenalties() || !PENALTIES.contains(kind);
    }

    /** Records of minors are hidden by default (sections 4 and 7): who does not handle the dispute learns a surname. */
    String name(String name, boolean isPerson, boolean minor) {
        return minor && !handles() ? Masks.minor(name) : name(name, isPerson);
    }

    String name(String name, boolean isPerson) {
        return isPerson && !handles() ? Masks.name(name) : name;
    }
}
