package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who answers for mediators: complaints of them (R05). */
@GraphTest
@Import(Story.class)
class ComplaintsIT {

    @Autowired
    Story story;

    @Autowired
    Complaints complaints;

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
}
