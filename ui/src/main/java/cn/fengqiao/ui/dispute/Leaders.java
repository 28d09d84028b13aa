package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.roster.Capacity;
import cn.fengqiao.roster.Roster;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyRow;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may lead a procedure at a place, and who may mediate in it, the nearest first. */
@Component
class Leaders {

    private final Agencies agencies;
    private final Roster roster;

    Leaders(Agencies agencies, Roster roster) {
        this.agencies = agencies;
        this.roster = roster;
    }

    List<AgencyRow> of(ProcedureKind kind, String areaCode) {
        return ProcedureChoices.leaders(kind).stream()
                .flatMap(body -> agencies.covering(areaCode, body).stream())
                .distinct()
                .toList();
    }

    /**
     * Whom the law lets mediate, the leading agency's own first, then all who serve the place: officers where the police
     * lead 治安调解, mediators elsewhere, and both in 行政调解 (R04).
     */
    List<ServantRow> mediators(ProcedureKind kind, String agencyId, String areaCode) {
        var officers = kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION
                ? Stream.of(roster.officersOf(agencyId), roster.serving(Capacity.OFFICER, areaCode))
                : kind == ProcedureKind.ADMINISTRATIVE_MEDIATION
                        ? Stream.of(roster.officersOf(agencyId))
                        : Stream.<List<ServantRow>>empty();
        var mediators = kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION
                ? Stream.<List<ServantRow>>empty()
                : Stream.of(roster.mediatorsOf(agencyId), roster.serving(Capacity.MEDIATOR, areaCode));
        return Stream.concat(officers, mediators)
                .flatMap(List::stream)
                .collect(java.util.stream.Collectors.toMap(
                        ServantRow::id, one -> one, (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
