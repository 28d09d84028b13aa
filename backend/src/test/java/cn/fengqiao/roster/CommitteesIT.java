package cn.fengqiao.roster;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The make-up of committees and their elections (R03). */
@GraphTest
@Import(Story.class)
class CommitteesIT {

    @Autowired
    Story story;

    @Autowired
    Committees committees;

    @Autowired
    CommitteeList list;

    private String committee = "";

    @BeforeEach
    void oneServesInACommittee() {
        TestActors.as(Role.STATION_HEAD, "3205");
        committee = story.agency(AgencyKind.MEDIATION_COMMITTEE);
        nobodyWasElected();
        story.mediator("mediator-1", "赵调解");
    }

    /** Agencies are reference data, which stays from one test to the next. */
    @AfterEach
    void nobodyWasElected() {
        story.graph
                .query("MATCH (a:Agency {id: $id}) REMOVE a.electedOn, a.mixed")
                .bind(committee)
                .to("id")
                .run();
    }

    @Test
    void r03ACommitteeOfOneWithoutTermOrHeadIsSeenUntilItElects() {
        assertThat(lacking())
                .containsExactly(CommitteeFault.TOO_FEW, CommitteeFault.NO_HEAD, CommitteeFault.TERM_UNKNOWN);
        twoMore();

        assertThat(why(elect("nobody", Set.of()))).containsExactly("R03 headId refusal.committee-head");
        done(elect("mediator-2", Set.of("mediator-3")));

        assertThat(lacking()).isEmpty();
    }

    @Test
    void r03AnElectionWithoutAWomanOrASmallerNationalityIsRecordedAndSeen() {
        twoMore();

        done(committees.elected(
                CommandId.fresh(),
                new CommitteeDraft(committee, "mediator-2", story.today(), true, Set.of(), Set.of())));

        assertThat(lacking()).containsExactly(CommitteeFault.NO_WOMAN, CommitteeFault.NO_MINORITY);
    }

    @Test
    void r03TheListTellsHeadMembersAndTermAndWhatIsKnownOfEach() {
        twoMore();
        done(committees.elected(
                CommandId.fresh(),
                new CommitteeDraft(
                        committee, "mediator-2", story.today(), true, Set.of("mediator-3"), Set.of("mediator-1"))));

        assertThat(row()).satisfies(row -> {
            assertThat(row.head()).isEqualTo("周调解");
            assertThat(row.members()).isEqualTo(3);
            assertThat(row.termEndsOn()).isEqualTo(story.today().plusYears(3));
            assertThat(row.faults()).isEmpty();
        });
        assertThat(list.members(committee))
                .containsExactlyInAnyOrder(
                        new CommitteeMember("mediator-1", "赵调解", false, false, true),
                        new CommitteeMember("mediator-2", "周调解", true, false, false),
                        new CommitteeMember("mediator-3", "吴调解", false, true, false));
    }

    @Test
    void r03TheNextElectionPutsAnotherInTheHeadsPlace() {
        twoMore();
        done(elect("mediator-2", Set.of("mediator-3")));

        done(elect("mediator-3", Set.of("mediator-3")));

        assertThat(list.members(committee))
                .filteredOn(CommitteeMember::head)
                .extracting(CommitteeMember::id)
                .containsExactly("mediator-3");
    }

    @Test
    void whoKeepsTheRosterRecordsElectionsInItsOwnAreaOnly() {
        twoMore();
        TestActors.as(Role.ADMINISTRATOR, "3205");
        done(elect("mediator-2", Set.of("mediator-3")));
        assertThat(row().head()).isEqualTo("周调解");

        TestActors.as(Role.ADMINISTRATOR, "3299");

        assertThat(why(elect("mediator-3", Set.of()))).containsExactly("agencyId refusal.roster.agency");
        assertThat(list.count("")).isZero();
        assertThat(list.members(committee)).isEmpty();
    }

    private void twoMore() {
        story.mediator("mediator-2", "周调解");
        story.mediator("mediator-3", "吴调解");
    }

    private Outcome<String> elect(String head, Set<String> women) {
        return committees.elected(
                CommandId.fresh(), new CommitteeDraft(committee, head, story.today(), false, women, Set.of()));
    }

    private List<CommitteeFault> lacking() {
        return committees.lacking().stream()
                .filter(row -> row.agencyId().equals(committee))
                .flatMap(row -> row.faults().stream())
                .toList();
    }

    private CommitteeRow row() {
        var name = story.agencies.byId(committee).orElseThrow().name();
        return list.page(name, 0, 50).stream()
                .filter(row -> row.agencyId().equals(committee))
                .findFirst()
                .orElseThrow();
    }
}
