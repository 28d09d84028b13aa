package cn.fengqiao.recusal;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.AssignmentAnswer;
import cn.fengqiao.mediation.AssignmentDraft;
import cn.fengqiao.mediation.AssignmentMode;
import cn.fengqiao.mediation.AssignmentRow;
import cn.fengqiao.mediation.Assignments;
import cn.fengqiao.mediation.Circumstance;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class RecusalIT {

    @Autowired
    Story story;

    @Autowired
    Recusals recusals;

    @Autowired
    Assignments assignments;

    private DisputeId id = new DisputeId("none");

    @BeforeEach
    void threeNeighbours() {
        TestActors.asOfficer();
        id = story.accepted();
    }

    @Test
    void aPathOfFourStepsIsFoundAndToldInOrder() {
        var mediator = story.mediator();
        tie("""
                MERGE (firm:Organisation {id: 'firm'}) SET firm.name = '甲公司'
                CREATE (m)-[:WORKS_FOR {source: '社保'}]->(firm)<-[:WORKS_FOR]-(c:Person {id: 'c', name: '陈同事', version: 0})
                CREATE (c)-[:KIN_OF {kind: 'SIBLING'}]->(b:Person {id: 'b', name: '陈兄弟', version: 0})-[:OPPOSED]->(party)
                """);

        var tie = found(mediator);

        assertThat(tie.partyName()).isEqualTo("李四");
        assertThat(tie.hops())
                .extracting(Hop::relation)
                .containsExactly(Relation.WORKS_FOR, Relation.WORKS_FOR, Relation.KIN_OF, Relation.OPPOSED);
        assertThat(tie.hops()).extracting(Hop::to).containsExactly("甲公司", "陈*事", "陈*弟", "李四");
        assertThat(tie.direct()).isFalse();
    }

    @Test
    void withoutRelationsOrBeyondFourStepsNothingIsFound() {
        var mediator = story.mediator();

        assertThat(candidate(mediator).tie()).isNull();
        tie("""
                CREATE (m)-[:KIN_OF]->(:Person {id: '1', version: 0})-[:KIN_OF]->(:Person {id: '2', version: 0})
                    -[:KIN_OF]->(:Person {id: '3', version: 0})-[:KIN_OF]->(:Person {id: '4', version: 0})-[:KIN_OF]->(party)
                """);
        assertThat(candidate(mediator).tie()).isNull();
    }

    @Test
    void r44WhoIsTiedToAPartyMediatesOnlyDisclosedAndWaivedByAll() {
        var procedure = story.opened(id);
        var mediator = story.mediator();
        tie("CREATE (m)-[:KIN_OF {kind: 'SIBLING'}]->(party)");

        assertThat(why(story.mediations.assign(CommandId.fresh(), procedure, mediator, AssignmentMode.APPOINTED, true)))
                .containsExactly("R44 disclosure refusal.conflict");
        assertThat(why(assign(procedure, mediator, "与李四系兄弟", Set.of(party("A")))))
                .containsExactly("R44 waivedBy refusal.conflict-not-waived");
        done(assign(procedure, mediator, "与李四系兄弟", Set.of(party("A"), party("B"), party("C"))));

        var assignment = story.page(id).procedures().getFirst().mediators().getFirst();
        assertThat(assignment.disclosure()).isEqualTo("与李四系兄弟");
        assertThat(assignment.waivedOn()).isEqualTo(story.today());
    }

    @Test
    void r43AnOfficersNearTieCannotBeWaived() {
        var procedure = story.opened(
                id,
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                AgencyKind.POLICE_STATION,
                Circumstance.CIVIL_CAUSE,
                Circumstance.LIGHT,
                Circumstance.ACQUAINTED);
        var officer = story.officer();
        tie("CREATE (m)-[:KIN_OF {kind: 'SIBLING'}]->(party)", officer);

        assertThat(why(assign(procedure, officer, "与李四系兄弟", Set.of(party("A"), party("B"), party("C")))))
                .containsExactly("R43 personId refusal.must-withdraw");
    }

    @Test
    void r44NobodyMediatesTheOwnDisputeWhateverIsWaived() {
        var procedure = story.opened(id);
        story.graph
                .query(
                        "MATCH (p:Person {name: '李四'}) MATCH (a:Agency {id: $a}) SET p:Mediator CREATE (p)-[:SERVES_IN]->(a)")
                .bind(story.agency(AgencyKind.MEDIATION_COMMITTEE))
                .to("a")
                .run();
        var self = story.page(id).parties().stream()
                .filter(each -> each.side().equals("B"))
                .findFirst()
                .orElseThrow()
                .holderId();

        assertThat(why(assign(procedure, self, "本人", Set.of(party("A"), party("B"), party("C")))))
                .containsExactly("R44 personId refusal.must-withdraw");
    }

    @Test
    void r44ATieToAPartysAgentCountsAsOneToTheParty() {
        var mediator = story.mediator();
        story.graph.query("""
                MATCH (h:Person {name: '李四'}) MATCH (m:Person {id: 'mediator-1'})
                CREATE (agent:Person {id: 'agent', name: '孙律师', version: 0})-[:REPRESENTS {mandateId: 'm', disputeId: $id, kind: 'AGENT',
                    authority: '1', on: date(), from: date()}]->(h),
                    (agent)-[:KIN_OF {kind: 'SPOUSE'}]->(m)
                """).bind(id.value()).to("id").run();

        assertThat(found(mediator).partyName()).isEqualTo("李四");
        assertThat(found(mediator).hops()).extracting(Hop::to).containsExactly("孙律师");
    }

    @Test
    void aRelationThatShowsLaterIsSeenOnThePage() {
        var procedure = story.opened(id);
        story.ready(procedure);
        assertThat(current().tie()).isNull();

        tie(
                "CREATE (m)-[:LIVES_AT]->(:Place {id: 'home', address: '桃花坞68号', key: 'k', areaCode: '320508001001'})<-[:LIVES_AT]-(party)");

        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R44 refusal.conflict-undisclosed");
        assertThat(Objects.requireNonNull(current().tie()).hops())
                .extracting(Hop::to)
                .containsExactly("", "李四");
    }

    @Test
    void r08WhoIsAskedAnswersInThreeWorkingDaysAndARefusalPassesTheChairOn() {
        var procedure = story.opened(id);
        var one = story.mediator();
        var two = story.mediator("mediator-2", "周调解");
        done(assign(procedure, one, "", Set.of()));
        done(story.mediations.assign(CommandId.fresh(), procedure, two, AssignmentMode.CHOSEN, false));
        assertThat(current().answerDueOn()).isAfter(story.today().plusDays(2));

        assertThat(why(assignments.answer(CommandId.fresh(), procedure, one, false, "")))
                .containsExactly("reason refusal.missing");
        done(assignments.answer(CommandId.fresh(), procedure, one, false, "外出学习"));
        done(assignments.answer(CommandId.fresh(), procedure, two, true, ""));

        assertThat(assignments.of(id))
                .extracting(
                        AssignmentRow::name, AssignmentRow::presiding, AssignmentRow::answer, AssignmentRow::endedFor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("周调解", true, AssignmentAnswer.ACCEPTED, ""),
                        org.assertj.core.groups.Tuple.tuple("赵调解", true, AssignmentAnswer.REFUSED, "外出学习"));
    }

    @Test
    void r10PartiesAcceptTheMediatorAndTheChairIsHandedOver() {
        var procedure = story.opened(id);
        done(assign(procedure, story.mediator(), "", Set.of()));
        var two = story.mediator("mediator-2", "周调解");
        done(story.mediations.assign(CommandId.fresh(), procedure, two, AssignmentMode.CHOSEN, false));

        done(assignments.preside(CommandId.fresh(), procedure, two));
        done(assignments.acceptedBy(CommandId.fresh(), procedure, two, Set.of(party("A"), party("C"), "nobody")));

        assertThat(current().name()).isEqualTo("周调解");
        assertThat(current().acceptedBy()).isEqualTo(2);
    }

    @Test
    void r04AnOfficerDoesNotMediateInPeoplesMediation() {
        var procedure = story.opened(id);

        assertThat(why(assign(procedure, story.officer(), "", Set.of())))
                .containsExactly("R04 personId refusal.mediator-kind.PEOPLES_MEDIATION");
    }

    @Test
    void theLoadIsWhatSomebodyMediatesToday() {
        var procedure = story.opened(id);
        story.ready(procedure);

        assertThat(candidate("mediator-1").load()).isEqualTo(1);
        TestActors.as(cn.fengqiao.security.Role.COMMUNITY_OFFICER, "320581");
        assertThat(recusals.candidates(id, List.of("mediator-1"))).isEmpty();
    }

    private cn.fengqiao.shared.Outcome<ProcedureId> assign(
            ProcedureId procedure, String person, String disclosure, Set<String> waivedBy) {
        return assignments.assign(
                CommandId.fresh(),
                procedure,
                new AssignmentDraft(person, AssignmentMode.APPOINTED, true, "", disclosure, waivedBy));
    }

    private Candidate candidate(String person) {
        return Objects.requireNonNull(recusals.candidates(id, List.of(person)).get(person));
    }

    private AssignmentRow current() {
        return assignments.of(id).getFirst();
    }

    private Tie found(String mediator) {
        return Objects.requireNonNull(candidate(mediator).tie());
    }

    private void tie(String path) {
        tie(path, "mediator-1");
    }

    private void tie(String path, String person) {
        story.graph
                .query("MATCH (m:Person {id: $m}) MATCH (party:Person {name: '李四'}) " + path)
                .bind(person)
                .to("m")
                .run();
    }

    private String party(String side) {
        return story.page(id).parties().stream()
                .filter(party -> party.side().equals(side))
                .map(DisputePage.Party::id)
                .collect(Collectors.toList())
                .getFirst();
    }
}
