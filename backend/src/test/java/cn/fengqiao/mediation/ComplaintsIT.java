package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.roster.CommitteeDraft;
import cn.fengqiao.roster.CommitteeFault;
import cn.fengqiao.roster.CommitteeRow;
import cn.fengqiao.roster.Committees;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who answers for mediators: complaints (R05) and the make-up of committees (R03). */
@GraphTest
@Import(Story.class)
class ComplaintsIT {

    @Autowired
    Story story;

    @Autowired
    Complaints complaints;

    @Autowired
    Committees committees;

    private DisputeId id = new DisputeId("none");
    private ProcedureId procedure = new ProcedureId("none");

    @BeforeEach
    void aMediatedDispute() {
        TestActors.asOfficer();
        id = story.accepted();
        procedure = story.inSession(id);
    }

    @Test
    void r05AComplaintHasOneOfFourCodesAndIsDecidedOnceByTheHeadOfTheStation() {
        assertThat(why(complaints.complain(CommandId.fresh(), procedure, "nobody", ComplaintCode.BIAS, "偏袒")))
                .containsExactly("personId refusal.not-assigned");

        done(complaints.complain(CommandId.fresh(), procedure, "mediator-1", ComplaintCode.TAKING_PROPERTY, "收受烟酒"));

        var complaint = complaints.of(id).getFirst();
        assertThat(complaint.text()).isEqualTo("收受烟酒");
        assertThat(why(complaints.decide(CommandId.fresh(), complaint.id(), true, "属实")))
                .containsExactly("R05 refusal.complaint-head");
        TestActors.asSupervisor();
        assertThat(complaints.waiting()).hasSize(1);
        TestActors.asHead();
        done(complaints.decide(CommandId.fresh(), complaint.id(), true, "属实，已退还"));
        assertThat(why(complaints.decide(CommandId.fresh(), complaint.id(), false, "改判")))
                .containsExactly("refusal.complaint-decided");
        assertThat(complaints.waiting()).isEmpty();
        assertThat(complaints.of(id).getFirst().finding()).isEqualTo("属实，已退还");
    }

    @Test
    void r05WhoDoesNotAnswerForTheAreaReadsNoComplaint() {
        done(complaints.complain(CommandId.fresh(), procedure, "mediator-1", ComplaintCode.BIAS, "偏袒"));
        TestActors.as(Role.SUPERVISOR, "320581");

        assertThat(complaints.waiting()).isEmpty();
        assertThat(complaints.of(id)).isEmpty();
    }

    @Test
    void r03ACommitteeOfOneWithoutTermOrHeadIsSeenUntilItElects() {
        TestActors.as(Role.STATION_HEAD, "3205");
        var committee = story.agency(AgencyKind.MEDIATION_COMMITTEE);
        assertThat(committees.lacking())
                .filteredOn(row -> row.agencyId().equals(committee))
                .singleElement()
                .extracting(CommitteeRow::faults)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(CommitteeFault.class))
                .containsExactly(CommitteeFault.TOO_FEW, CommitteeFault.NO_HEAD, CommitteeFault.TERM_UNKNOWN);
        story.mediator("mediator-2", "周调解");
        story.mediator("mediator-3", "吴调解");

        assertThat(why(committees.elected(
                        CommandId.fresh(), new CommitteeDraft(committee, "nobody", story.today(), false))))
                .containsExactly("R03 headId refusal.committee-head");
        done(committees.elected(CommandId.fresh(), new CommitteeDraft(committee, "mediator-2", story.today(), false)));

        assertThat(committees.lacking()).noneMatch(row -> row.agencyId().equals(committee));
        story.graph
                .query("MATCH (a:Agency {id: $id}) REMOVE a.electedOn, a.mixed")
                .bind(committee)
                .to("id")
                .run();
    }
}
