package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.EscalationReason;
import cn.fengqiao.dispute.EscalationRow;
import cn.fengqiao.dispute.Escalations;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What was agreed and nobody performs reaches those who decide. */
@GraphTest
@Import(Story.class)
class ArrearsIT {

    private static final int PATIENCE = 3;

    @Autowired
    Story story;

    @Autowired
    Escalations escalations;

    private DisputeId id = new DisputeId("none");

    /** B owes money, C has to repair; neither is late yet. */
    @BeforeEach
    void anAgreementIsInForce() {
        TestActors.asOfficer();
        id = story.accepted();
        var procedure = story.inSession(id);
        done(story.agreements.record(CommandId.fresh(), procedure, story.whole(id, 100_00)));
    }

    @Test
    void r19WhatIsOwedTooLongGoesUpOnceAndTheHeadFindsIt() {
        late("PAY", PATIENCE + 1);

        escalations.sweep();
        escalations.sweep();

        assertThat(told()).isEqualTo(1);
        TestActors.asHead();
        assertThat(escalations.open().items()).singleElement().satisfies(row -> {
            assertThat(row.dispute()).isEqualTo(id);
            assertThat(row.reason()).isEqualTo(EscalationReason.OBLIGATION_OVERDUE);
            assertThat(row.dueOn()).isEqualTo(story.today().minusDays(PATIENCE + 1));
            assertThat(row.agency())
                    .isEqualTo(story.agencies
                            .byId(story.agency(AgencyKind.MEDIATION_COMMITTEE))
                            .orElseThrow()
                            .name());
        });
    }

    @Test
    void r19WithinTheDaysOfGraceNobodyIsTold() {
        late("PAY", PATIENCE);

        escalations.sweep();

        assertThat(told()).isZero();
        assertThat(reasons()).isEmpty();
    }

    @Test
    void r19TheNextMissedDayIsToldAgain() {
        late("PAY", PATIENCE + 9);
        escalations.sweep();
        late("REPAIR", PATIENCE + 1);

        escalations.sweep();

        assertThat(told()).isEqualTo(2);
        assertThat(reasons()).containsExactly(EscalationReason.OBLIGATION_OVERDUE);
    }

    @Test
    void r19PerformedOrWaivedItLeavesTheListOfThoseWhoDecide() {
        late("PAY", PATIENCE + 2);
        late("REPAIR", PATIENCE + 1);
        escalations.sweep();
        done(story.agreements.perform(
                CommandId.fresh(), owed(ObligationKind.PAY), new PerformanceDraft(story.today(), 100_00L, "", "")));
        assertThat(reasons()).containsExactly(EscalationReason.OBLIGATION_OVERDUE);

        done(story.agreements.waive(CommandId.fresh(), owed(ObligationKind.REPAIR), "张小三自行修好"));

        assertThat(reasons()).isEmpty();
    }

    @Test
    void r20WhoWentToCourtIsNotUrgedAnyMore() {
        late("PAY", PATIENCE + 1);
        done(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "起诉"));

        escalations.sweep();

        assertThat(told()).isZero();
        assertThat(reasons()).isEmpty();
    }

    @Test
    void whatIsOwedElsewhereIsNotOfThisArea() {
        late("PAY", PATIENCE + 1);
        escalations.sweep();

        TestActors.as(Role.STATION_HEAD, "320506");

        assertThat(escalations.open().items()).isEmpty();
    }

    private List<EscalationReason> reasons() {
        return escalations.open().items().stream().map(EscalationRow::reason).toList();
    }

    private long told() {
        return story.page(id).steps().stream()
                .filter(step -> step.kind() == StepKind.OBLIGATION_OVERDUE)
                .count();
    }

    private ObligationId owed(ObligationKind kind) {
        return story.obligations(id).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** As if the days had passed. */
    private void late(String kind, int days) {
        story.graph
                .query("MATCH (g:Agreement)-[:REQUIRES]->(o:Obligation {kind: $kind}) SET o.dueOn = $dueOn, "
                        + "g.signedOn = $agreedOn, g.effectiveOn = $agreedOn")
                .bindAll(Map.of(
                        "kind", kind,
                        "dueOn", story.today().minusDays(days),
                        "agreedOn", story.today().minusDays(30)))
                .run();
    }
}
