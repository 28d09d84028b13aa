package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;
import static cn.fengqiao.mediation.Story.why;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
class CommandRulesIT {

    @Autowired
    Story story;

    @BeforeEach
    void anOfficerIsOnDuty() {
        TestActors.asOfficer();
    }

    @Test
    void aReportSentTwiceIsOneDispute() {
        var command = CommandId.fresh();
        var report = story.report(person("A", "张小三"), person("B", "李四"));

        var first = story.intake.register(command, report);
        var second = story.intake.register(command, report);

        assertThat(second).isEqualTo(first);
        assertThat(count("MATCH (d:Dispute) RETURN count(d)")).isEqualTo(1);
        assertThat(count("MATCH (p:Person)-[:PARTY_TO]->() RETURN count(p)")).isEqualTo(2);
    }

    @Test
    void ofTwoWhoCloseAtTheSameMomentOneIsRefused() throws Exception {
        var id = story.accepted();

        var outcomes = atOnce(
                () -> story.disputes.close(CommandId.fresh(), id, Closing.WITHDRAWN, "撤回"),
                () -> story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "起诉"));

        assertThat(outcomes).filteredOn(each -> each instanceof Outcome.Done<?>).hasSize(1);
        assertThat(outcomes)
                .filteredOn(each -> each instanceof Outcome.Refused<?>)
                .hasSize(1);
    }

    @Test
    void r06ARefusalEndsTheProcedureAtOnceAndTheWaysOutStayOpen() {
        var id = story.accepted();
        var procedure = story.inSession(id);
        var party = story.page(id).parties().getFirst().id();

        done(story.mediations.recordConsent(CommandId.fresh(), procedure, party, false, "不愿意"));

        var page = story.page(id);
        assertThat(page.procedures().getFirst().state()).isEqualTo(ProcedureState.REFUSED);
        assertThat(page.header().state()).isEqualTo(DisputeState.ACCEPTED);
        assertThat(why(story.mediations.hold(CommandId.fresh(), procedure, story.session())))
                .containsExactly("refusal.procedure-ended");
        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.REFUSED_BY_PARTY, "拒绝")))
                .containsExactly("R13 refusal.closing-not-told");
        done(story.disputes.tellOtherWays(CommandId.fresh(), id, "可以向法院起诉"));
        done(story.disputes.close(CommandId.fresh(), id, Closing.REFUSED_BY_PARTY, "拒绝"));
    }

    @Test
    void r01AnExitEndsAnOpenProcedureInOneStep() {
        var id = story.accepted();
        story.inSession(id);

        done(story.disputes.close(CommandId.fresh(), id, Closing.TO_COURT, "当事人起诉"));

        assertThat(story.page(id).procedures().getFirst().state()).isEqualTo(ProcedureState.WITHDRAWN);
        assertThat(story.page(id).header().state()).isEqualTo(DisputeState.CLOSED);
    }

    @Test
    void s4ViolenceAtHomeIsNotClosedByMediationBeforeTheDecision() {
        var id = done(story.intake.register(
                        CommandId.fresh(), story.report("P01", true, person("A", "甲"), person("B", "乙"))))
                .id();
        done(story.disputes.accept(CommandId.fresh(), id));

        assertThat(why(story.disputes.close(CommandId.fresh(), id, Closing.SETTLED_OUTSIDE, "和好")))
                .containsExactly("S4 refusal.violence-undecided");

        done(story.disputes.recordDecision(CommandId.fresh(), id, ViolenceDecision.WARNING, story.today(), "告字1号"));
        done(story.disputes.close(CommandId.fresh(), id, Closing.SETTLED_OUTSIDE, "和好"));
    }

    @Test
    void r17PerformanceWaitsUntilTheAgreementIsInEffect() {
        var id = story.accepted();
        var procedure = story.inSession(id);
        var whole = story.whole(id, 30_000);
        var unsealed = new AgreementDraft(
                whole.form(),
                whole.agreedOn(),
                false,
                whole.content(),
                whole.parties(),
                whole.mediatorSignedOn(),
                null,
                whole.obligations());
        var agreement = done(story.agreements.record(CommandId.fresh(), procedure, unsealed));
        var pay = story.obligations(id).getFirst().id();
        var payment = new PerformanceDraft(story.today(), 30_000L, "现金收条");

        assertThat(why(story.agreements.perform(CommandId.fresh(), pay, payment)))
                .containsExactly("R17 refusal.not-in-effect");
        done(story.agreements.sign(CommandId.fresh(), agreement, new SigningDraft(List.of(), null, story.today())));
        done(story.agreements.perform(CommandId.fresh(), pay, payment));
        assertThat(why(story.agreements.perform(CommandId.fresh(), pay, payment)))
                .containsExactly("R19 refusal.obligation-over");
    }

    @Test
    void nobodyPaysMoreThanIsOwedAndAPaymentSentTwiceIsOne() {
        var id = story.accepted();
        done(story.agreements.record(CommandId.fresh(), story.inSession(id), story.whole(id, 30_000)));
        var pay = story.obligations(id).getFirst().id();
        var command = CommandId.fresh();
        var payment = new PerformanceDraft(story.today(), 20_000L, "");

        done(story.agreements.perform(command, pay, payment));
        done(story.agreements.perform(command, pay, payment));

        assertThat(story.obligations(id).getFirst().performedFen()).isEqualTo(20_000);
        assertThat(why(story.agreements.perform(CommandId.fresh(), pay, payment)))
                .containsExactly("amountFen refusal.amount-too-much");
    }

    @Test
    void aPartialAgreementLeavesTheProcedureOpenAndTheRestCanFail() {
        var id = story.accepted();
        var procedure = story.inSession(id);
        var whole = story.whole(id, 30_000);
        var partial = new AgreementDraft(
                AgreementForm.ORAL,
                whole.agreedOn(),
                true,
                whole.content(),
                whole.parties().subList(0, 2),
                null,
                null,
                whole.obligations().subList(0, 1));

        done(story.agreements.record(CommandId.fresh(), procedure, partial));
        assertThat(story.page(id).header().state()).isEqualTo(DisputeState.IN_PROCEDURE);
        done(story.mediations.end(CommandId.fresh(), procedure, new EndDraft(ProcedureState.FAILED, "王五不接受", "可以起诉")));

        assertThat(story.page(id).header().state()).isEqualTo(DisputeState.ACCEPTED);
        done(story.disputes.close(CommandId.fresh(), id, Closing.FAILED, "其余未达成"));
        done(story.agreements.perform(
                CommandId.fresh(),
                story.obligations(id).getFirst().id(),
                new PerformanceDraft(story.today(), 30_000L, "")));
    }

    @Test
    void r28AWrongChoiceOfProcedureIsRefusedByName() {
        var id = story.accepted();
        var draft = new ProcedureDraft(
                ProcedureKind.PUBLIC_SECURITY_MEDIATION,
                story.agency(AgencyKind.POLICE_STATION),
                Set.of(Circumstance.GANG),
                "");

        assertThat(why(story.mediations.open(CommandId.fresh(), id, draft)))
                .containsExactly("R28 refusal.public-security-grounds", "R31 refusal.excluded.GANG");
    }

    @Test
    void onlyOneProcedureIsOpenAtATime() {
        var id = story.accepted();
        story.opened(id);
        var draft = new ProcedureDraft(
                ProcedureKind.PEOPLES_MEDIATION, story.agency(AgencyKind.MEDIATION_COMMITTEE), Set.of(), "");

        assertThat(why(story.mediations.open(CommandId.fresh(), id, draft)))
                .containsExactly("refusal.dispute-state.OPEN_PROCEDURE");
    }

    private long count(String cypher) {
        return story.graph.query(cypher).fetchAs(Long.class).one().orElseThrow();
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var officer = TestActors.asOfficer();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var futures = pool.invokeAll(List.of(as(officer, one), as(officer, other)));
            return List.of(futures.get(0).get(), futures.get(1).get());
        }
    }

    private static <T> Callable<T> as(cn.fengqiao.security.Actor actor, Callable<T> work) {
        return () -> {
            TestActors.as(actor);
            return work.call();
        };
    }
}
