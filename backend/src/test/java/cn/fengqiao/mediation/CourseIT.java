package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class CourseIT {

    @Autowired
    Story story;

    @Autowired
    Clocks clocks;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Confirmations confirmations;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void r10AMediatorToWhomAPartyObjectsStopsUntilAllKeepThePersonOrAnotherComes() {
        var id = story.accepted();
        var procedure = story.opened(id);
        story.ready(procedure);
        var party = story.page(id).parties().getFirst().id();

        assertThat(why(disclosures.object(CommandId.fresh(), procedure, story.mediator(), "nobody", "偏袒")))
                .containsExactly("partyId refusal.objection-who");
        assertThat(why(disclosures.object(CommandId.fresh(), procedure, story.mediator(), party, " ")))
                .containsExactly("reason refusal.missing");
        done(disclosures.object(CommandId.fresh(), procedure, story.mediator(), party, "与对方相熟"));

        var mediator = shown(id).mediators().getFirst();
        assertThat(mediator.inDoubt()).isTrue();
        assertThat(mediator.objection()).isEqualTo("与对方相熟");
        assertThat(mediator.objectedBy()).isEqualTo(party);
        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R10 refusal.objection-open");

        done(disclosures.waive(CommandId.fresh(), procedure, story.mediator(), "三方当面表示同意"));
        assertThat(shown(id).mediators().getFirst().inDoubt()).isFalse();
        done(story.mediations.hold(CommandId.fresh(), procedure, story.session()));
        assertThat(story.page(id).steps())
                .extracting(DisputePage.Step::kind)
                .contains(StepKind.OBJECTED, StepKind.DISCLOSED);
    }

    @Test
    void r10WhoIsReplacedStopsNobodyAnyMore() {
        var id = story.accepted();
        var procedure = story.opened(id);
        story.ready(procedure);
        done(disclosures.object(
                CommandId.fresh(),
                procedure,
                story.mediator(),
                story.page(id).parties().getFirst().id(),
                "与对方相熟"));

        done(story.mediations.release(CommandId.fresh(), procedure, story.mediator(), "回避"));
        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("R08 refusal.no-mediator");
    }

    @Test
    void r21AWithdrawnApplicationMayBeMadeAgain() {
        var id = story.accepted();
        var agreement = done(story.agreements.record(CommandId.fresh(), story.inSession(id), story.whole(id, 30_000)));
        var court = confirmations.courts(id).getFirst().id();
        assertThat(confirmation(id).left()).isEqualTo(new Countdown(30, false, false));
        done(confirmations.apply(CommandId.fresh(), agreement, court, story.today(), true));
        assertThat(confirmation(id).pending()).isTrue();

        done(confirmations.withdraw(CommandId.fresh(), agreement, story.today(), "再商量"));
        assertThat(confirmation(id).result()).isEqualTo(ConfirmationResult.WITHDRAWN);
        assertThat(confirmation(id).whyNot()).isEmpty();
        done(confirmations.apply(CommandId.fresh(), agreement, court, story.today(), true));

        assertThat(confirmation(id).pending()).isTrue();
        assertThat(why(confirmations.decide(
                        CommandId.fresh(), agreement, ConfirmationResult.CONFIRMED, story.today(), "号".repeat(101))))
                .containsExactly("number refusal.too-long");
    }

    @Test
    void r37ThePageCountsWorkingDaysWhereTheLawDoesAndStandsStillWithTheClock() {
        var id = story.accepted();
        var procedure = story.opened(
                id,
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                AgencyKind.POLICE_STATION,
                Circumstance.CIVIL_CAUSE,
                Circumstance.LIGHT,
                Circumstance.ACQUAINTED);

        assertThat(shown(id).left()).isEqualTo(new Countdown(3, true, false));
        assertThat(allowed(id, ProcedureAction.EXTEND_CLOCK)).isFalse();
        assertThat(allowed(id, ProcedureAction.RESUME_CLOCK)).isFalse();
        done(clocks.suspend(CommandId.fresh(), procedure, "伤情鉴定"));
        assertThat(shown(id).left()).isNull();
        assertThat(allowed(id, ProcedureAction.SUSPEND_CLOCK)).isFalse();
        assertThat(allowed(id, ProcedureAction.RESUME_CLOCK)).isTrue();
    }

    private boolean allowed(DisputeId id, ProcedureAction action) {
        return shown(id).actions().stream().anyMatch(choice -> choice.what() == action && choice.allowed());
    }

    private DisputePage.Procedure shown(DisputeId id) {
        return story.page(id).procedures().getFirst();
    }

    private DisputePage.Confirmation confirmation(DisputeId id) {
        return shown(id).agreements().getFirst().confirmation();
    }
}
