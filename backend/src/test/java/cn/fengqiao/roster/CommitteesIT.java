package cn.fengqiao.roster;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

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

    @Autowired
    ServiceEndings endings;

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
                .query("MATCH (a:Agency {id: $id}) REMOVE a.electedOn, a.mixed, a.locked")
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
                new CommitteeDraft(committee, "mediator-2", story.today(), true, Set.of(), Set.of(), false)));

        assertThat(lacking()).containsExactly(CommitteeFault.NO_WOMAN, CommitteeFault.NO_MINORITY);
    }

    @Test
    void r03TheListTellsHeadMembersAndTermAndWhatIsKnownOfEach() {
        twoMore();
        done(committees.elected(
                CommandId.fresh(),
                new CommitteeDraft(
                        committee,
                        "mediator-2",
                        story.today(),
                        true,
                        Set.of("mediator-3"),
                        Set.of("mediator-1"),
                        false)));

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
        done(elect("mediator-2", story.today().minusYears(3), false));

        done(elect("mediator-3", Set.of("mediator-3")));

        assertThat(list.members(committee))
                .filteredOn(CommitteeMember::head)
                .extracting(CommitteeMember::id)
                .containsExactly("mediator-3");
        assertThat(row().termEndsOn()).isEqualTo(story.today().plusYears(3));
    }

    @Test
    void r03TheElectionBeforeStaysReadableWithThoseItElectedAlsoOnceTheyHaveLeft() {
        twoMore();
        var before = story.today().minusYears(3);
        done(elect("mediator-2", before, false));
        leaves("mediator-1");
        story.mediator("mediator-4", "郑调解");

        done(elect("mediator-3", story.today(), false));

        assertThat(list.terms(committee))
                .containsExactly(
                        new CommitteeTerm(story.today(), null, "吴调解", List.of("周调解", "郑调解")),
                        new CommitteeTerm(before, story.today(), "周调解", List.of("赵调解", "吴调解")));
    }

    @Test
    void r03AnElectionIsNotRecordedBehindALaterOneAndNotTwiceForADay() {
        twoMore();
        done(elect("mediator-2", story.today(), false));

        assertThat(why(elect("mediator-3", story.today(), false)))
                .containsExactly("R03 electedOn refusal.committee-term-order");
        assertThat(why(elect("mediator-3", story.today().minusDays(1), false)))
                .containsExactly("R03 electedOn refusal.committee-term-order");
        assertThat(list.terms(committee)).hasSize(1);
        assertThat(row().head()).isEqualTo("周调解");
    }

    @Test
    void r03ACorrectionMovesTheDayOfTheTermInForceAndPutsNoOtherBesideIt() {
        twoMore();
        var first = story.today().minusYears(3);
        done(elect("mediator-2", first, false));
        done(elect("mediator-3", story.today(), false));
        var yesterday = story.today().minusDays(1);

        assertThat(why(elect("mediator-1", first, true))).containsExactly("R03 electedOn refusal.committee-term-order");
        done(elect("mediator-1", yesterday, true));

        assertThat(list.terms(committee))
                .extracting(CommitteeTerm::from, CommitteeTerm::to, CommitteeTerm::head)
                .containsExactly(tuple(yesterday, null, "赵调解"), tuple(first, yesterday, "周调解"));
        assertThat(list.members(committee)).filteredOn(CommitteeMember::head).hasSize(1);
    }

    @Test
    void r03WhereNothingWasRecordedNothingIsCorrected() {
        assertThat(why(elect("mediator-1", story.today(), true))).containsExactly("corrects refusal.committee-no-term");
    }

    @Test
    void r03WhoHeadedItNoLongerHeadsItOnceTheServiceEnded() {
        twoMore();
        done(elect("mediator-2", Set.of("mediator-3")));

        leaves("mediator-2");

        assertThat(lacking()).containsExactly(CommitteeFault.TOO_FEW, CommitteeFault.NO_HEAD);
        assertThat(list.terms(committee)).extracting(CommitteeTerm::head).containsExactly("周调解");
    }

    @Test
    void r03WhatWasRecordedBeforeTermsHadNodesBecomesTheTermInForce() throws IOException {
        twoMore();
        story.graph.query("""
                        MATCH (a:Agency {id: $id})<-[s:SERVES_IN]-(m:Mediator)
                        SET a.electedOn = date('2025-03-01'), s.head = CASE WHEN m.id = 'mediator-2' THEN true END
                        """).bind(committee).to("id").run();

        var migration = new ClassPathResource("cypher/migrations/V0251__Elections_become_terms.cypher")
                .getContentAsString(StandardCharsets.UTF_8);
        for (var statement : migration.split(";\\s*")) {
            story.graph.query(statement).run();
        }

        assertThat(list.terms(committee))
                .containsExactly(new CommitteeTerm(LocalDate.of(2025, 3, 1), null, "周调解", List.of("赵调解", "吴调解")));
        assertThat(row().head()).isEqualTo("周调解");
        assertThat(story.graph
                        .query("MATCH (a:Agency) WHERE a.electedOn IS NOT NULL OR"
                                + " EXISTS { (a)<-[s:SERVES_IN]-() WHERE s.head IS NOT NULL } RETURN count(a)")
                        .fetchAs(Long.class)
                        .one())
                .contains(0L);
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
        assertThat(list.terms(committee)).isEmpty();
    }

    private void twoMore() {
        story.mediator("mediator-2", "周调解");
        story.mediator("mediator-3", "吴调解");
    }

    private Outcome<String> elect(String head, Set<String> women) {
        return committees.elected(
                CommandId.fresh(), new CommitteeDraft(committee, head, story.today(), false, women, Set.of(), false));
    }

    private Outcome<String> elect(String head, LocalDate on, boolean corrects) {
        return committees.elected(
                CommandId.fresh(), new CommitteeDraft(committee, head, on, false, Set.of(), Set.of(), corrects));
    }

    private void leaves(String mediator) {
        TestActors.as(Role.ADMINISTRATOR, "3205");
        done(endings.end(CommandId.fresh(), mediator, committee));
        TestActors.as(Role.STATION_HEAD, "3205");
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
