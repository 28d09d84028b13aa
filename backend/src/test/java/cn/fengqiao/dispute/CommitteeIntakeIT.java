package cn.fengqiao.dispute;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.ProcedureDraft;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class CommitteeIntakeIT {

    @Autowired
    Story story;

    @Autowired
    DisputeList list;

    @Test
    void aCommitteeTakesInWhatItIsAskedForAndMediatesIt() {
        var committee = asMediator();
        var id = story.registered(person("A", "张小三"), person("B", "李四")).id();

        assertThat(list.fetch(DisputeFilter.ALL, DisputeOrder.OPENED_DESC, 0, 10))
                .extracting(DisputeRow::id)
                .containsExactly(id);
        done(story.intake.addParty(CommandId.fresh(), id, person("B", "王五")));
        done(story.disputes.accept(CommandId.fresh(), id));
        done(story.mediations.open(
                CommandId.fresh(),
                id,
                new ProcedureDraft(ProcedureKind.PEOPLES_MEDIATION, committee, Set.of(), "当事人申请")));
        done(story.disputes.tellOtherWays(CommandId.fresh(), id, "可以起诉"));

        assertThat(why(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.RED, "自行定级")))
                .containsExactly("refusal.not-allowed");
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.SETTLED_OUTSIDE, "自行和解")))
                .containsExactly("refusal.not-allowed");
        done(story.disputes.close(CommandId.fresh(), id, Closing.WITHDRAWN, "申请人撤回"));
    }

    @Test
    void aCommitteeOutsideItsAreaRegistersNothing() {
        TestActors.as(Role.MEDIATOR, "320507", story.agency(AgencyKind.MEDIATION_COMMITTEE));

        assertThat(why(story.intake.register(CommandId.fresh(), story.report(person("A", "张小三")))))
                .containsExactly("divisionCode refusal.division-not-yours");
    }

    @Test
    void whatThePoliceRegisteredStaysOutOfSightOfTheCommittee() {
        TestActors.asOfficer();
        var id = story.registered(person("A", "张小三"), person("B", "李四")).id();

        asMediator();

        assertThat(list.fetch(DisputeFilter.ALL, DisputeOrder.OPENED_DESC, 0, 10))
                .isEmpty();
        assertThat(why(story.disputes.accept(CommandId.fresh(), id))).containsExactly("refusal.not-found");
        assertThat(story.pages.of(id)).isEmpty();
    }

    @Test
    void anAgencyThatWasOnlyAskedToHelpDoesNotDecideForTheOthers() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, story.agency(AgencyKind.POLICE_STATION));
        var id = story.registered(person("A", "张小三"), person("B", "李四")).id();
        story.graph
                .query("""
                MATCH (d:Dispute) MATCH (a:Agency {id: $agency})
                CREATE (d)-[:HANDED_OVER]->(h:Handover {id: 'h', kind: 'JOINT', state: 'ACCEPTED', at: datetime()})-[:TO]->(a)
                WITH h, d MATCH (s:Agency {kind: 'POLICE_STATION'}) WITH h, s LIMIT 1 CREATE (h)-[:FROM]->(s)
                """)
                .bind(story.agency(AgencyKind.JUSTICE_OFFICE))
                .to("agency")
                .run();

        TestActors.as(Role.PARTNER, TestActors.AREA, story.agency(AgencyKind.JUSTICE_OFFICE));

        assertThat(why(story.disputes.accept(CommandId.fresh(), id))).containsExactly("refusal.not-allowed");
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.WITHDRAWN, "撤回")))
                .containsExactly("refusal.not-allowed");
    }

    private String asMediator() {
        var committee = story.agencies.ofKind(AgencyKind.MEDIATION_COMMITTEE, List.of(TestActors.AREA)).stream()
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() -> story.agency(AgencyKind.MEDIATION_COMMITTEE));
        TestActors.as(Role.MEDIATOR, TestActors.AREA, committee);
        return committee;
    }
}
