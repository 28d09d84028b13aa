package cn.fengqiao.dispute;

import static cn.fengqiao.mediation.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class RiskExpiryIT {

    @Autowired
    Story story;

    @Autowired
    RiskExpiry expiry;

    @Autowired
    ExpiredRisks expired;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void aGradeThatRanOutIsToldOnceAndWaitsToBeConfirmedAnew() {
        var id = story.accepted();
        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.ORANGE, "扬言报复"));
        assertThat(expiry.tell()).isZero();
        assertThat(expired.today().total()).isZero();

        runOut();

        assertThat(expiry.tell()).isEqualTo(1);
        assertThat(expiry.tell()).isZero();
        assertThat(story.page(id).header().riskExpired()).isTrue();
        assertThat(told(id)).isEqualTo(1);
        assertThat(expired.today().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.dispute()).isEqualTo(id));

        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.YELLOW, "已缓和"));
        assertThat(story.page(id).header().riskExpired()).isFalse();
        assertThat(expired.today().rows()).isEmpty();
        runOut();
        story.graph
                .query("MATCH (d:Dispute) SET d.riskUntil = date() - duration('P2D')")
                .run();
        assertThat(expiry.tell()).isEqualTo(1);
        assertThat(told(id)).isEqualTo(2);
    }

    @Test
    void aClosedDisputeIsNotGradedAnyMoreAndOtherAreasDoNotSeeIt() {
        var id = story.accepted();
        done(story.disputes.gradeRisk(CommandId.fresh(), id, Risk.ORANGE, "扬言报复"));
        runOut();
        TestActors.as(Role.COMMUNITY_OFFICER, "320507");
        assertThat(expired.today().total()).isZero();

        TestActors.asOfficer();
        done(story.disputes.close(CommandId.fresh(), id, Closing.WITHDRAWN, "撤回"));
        assertThat(expired.today().total()).isZero();
        assertThat(expiry.tell()).isZero();
    }

    private void runOut() {
        story.graph
                .query("MATCH (d:Dispute) SET d.riskUntil = date() - duration('P1D')")
                .run();
    }

    private long told(DisputeId id) {
        return story.page(id).steps().stream()
                .map(DisputePage.Step::kind)
                .filter(kind -> kind == StepKind.RISK_EXPIRED)
                .count();
    }
}
