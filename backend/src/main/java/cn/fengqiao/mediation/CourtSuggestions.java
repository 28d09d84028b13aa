package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.AgencyRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * R22: the basic courts at a party's home, at the thing in dispute and at the seat of the mediating organisation. Homes
 * are sealed, so the place of the dispute and the seats of those who led a procedure are what is suggested.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class CourtSuggestions {

    private final DisputeAccess access;
    private final Agencies agencies;
    private final ProcedureClock clock;

    List<AgencyRow> of(DisputeId id) {
        return access.look(id).stream()
                .flatMap(standing -> Stream.concat(
                        Stream.of(standing.areaCode()),
                        standing.procedures().stream()
                                .flatMap(each -> agencies.byId(each.agencyId()).stream())
                                .map(AgencyRow::areaCode)))
                .distinct()
                .flatMap(code -> agencies.covering(code, AgencyKind.COURT).stream())
                .distinct()
                .toList();
    }

    LocalDate today() {
        return clock.today();
    }
}
