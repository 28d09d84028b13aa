package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.roster.Capacity;
import cn.fengqiao.roster.Roster;
import cn.fengqiao.roster.ServantDraft;
import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.walk.Walk;
import cn.fengqiao.ui.walk.WalkTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WalkTest
class OfficerWalkIT {

    private static final String PASSWORD = "walk-walk-walk";

    @Autowired
    private Walk walk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Roster roster;

    @Autowired
    private Acting acting;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aStationAndACommitteeServeTheTown() {
        acting.asSystem(() -> {
            var station = agencies.ofKind(AgencyKind.POLICE_STATION, List.of("320508"))
                    .getFirst();
            var committee = agencies.covering(station.areaCode(), AgencyKind.MEDIATION_COMMITTEE)
                    .getFirst();
            var officer = enlist("王建国", Capacity.OFFICER, station.id());
            enlist("周慧敏", Capacity.MEDIATOR, committee.id());
            accounts.createDemo(
                    new AccountDraft(
                            "walker", "王建国", officer, List.of(new GrantDraft(Role.COMMUNITY_OFFICER, station.id()))),
                    PASSWORD);
        });
    }

    @Test
    void anOfficerTakesADisputeOfThreeFromTheReportToTheLastPayment() {
        try (var visitor = walk.visitor().signIn("walker", PASSWORD)) {
            new OfficerStory(visitor, visitor::screenshot)
                    .fromReportToPerformance(LocalDate.ofInstant(clock.instant(), Dates.ZONE));

            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private String enlist(String name, Capacity capacity, String agencyId) {
        var outcome = roster.enlist(CommandId.fresh(), new ServantDraft(name, capacity, agencyId, "", null));
        return ((Outcome.Done<String>) outcome).value();
    }
}
