package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Maps the procedures of a dispute's page, each with what can be done in it. */
final class PageProcedures {

    private PageProcedures() {}

    static DisputePage.Procedure of(
            Value p, ProcedureFacts facts, @Nullable Countdown left, Viewer viewer, LocalDate today) {
        return new DisputePage.Procedure(
                facts.id(),
                facts.kind(),
                p.get("number").asString(),
                facts.state(),
                p.get("agencyId").asString(),
                p.get("agency").asString(),
                facts.openedOn(),
                Values.date(p.get("dueOn")),
                left,
                Values.date(p.get("suspendedOn")),
                Values.date(p.get("endedOn")),
                facts.noticeGivenOn(),
                p.get("mediators").asList(PageProcedures::assignment),
                p.get("sessions").asList(session -> session(session, viewer)),
                p.get("agreements").asList(agreement -> agreement(agreement, viewer, today)),
                actions(p, facts, viewer, today));
    }

    private static List<Choice<ProcedureAction>> actions(
            Value p, ProcedureFacts facts, Viewer viewer, LocalDate today) {
        return Stream.of(ProcedureAction.values())
                .map(action -> new Choice<>(action, whyNot(action, p, facts, viewer, today)))
                .toList();
    }

    private static List<Refusal> whyNot(
            ProcedureAction action, Value p, ProcedureFacts facts, Viewer viewer, LocalDate today) {
        var whyNot = new ArrayList<Refusal>();
        if (!viewer.mediates()) {
            whyNot.add(Refusal.state("refusal.not-allowed"));
        }
        var suspended = !p.get("suspendedOn").isNull();
        var type = viewer.standing().typeCode();
        whyNot.addAll(
                switch (action) {
                    case HOLD_SESSION -> ProcedureRules.hold(facts, today);
                    case EXTEND_CLOCK -> ClockRules.extendable(facts, type);
                    case SUSPEND_CLOCK -> ClockRules.suspend(facts, type, suspended);
                    case RESUME_CLOCK -> ClockRules.resume(facts, suspended);
                    default -> ProcedureRules.whyNot(action, facts);
                });
        return whyNot;
    }

    private static DisputePage.Assignment assignment(Value m) {
        return new DisputePage.Assignment(
                m.get("personId").asString(),
                m.get("name").asString(),
                AssignmentMode.valueOf(m.get("mode").asString()),
                m.get("presiding").asBoolean(false),
                m.get("from").asLocalDate(),
                Values.date(m.get("to")),
                m.get("disclosure").asString(""),
                m.get("objection").asString(""),
                m.get("objectedBy").asString(""),
                Values.date(m.get("waivedOn")));
    }

    private static DisputePage.Session session(Value s, Viewer viewer) {
        return new DisputePage.Session(
                s.get("id").asString(),
                s.get("heldAt").asZonedDateTime().toInstant(),
                s.get("place").asString(""),
                SessionForm.valueOf(s.get("form").asString()),
                s.get("attended")
                        .asList(each -> viewer.name(
                                each.get("name").asString(""),
                                each.get("isPerson").asBoolean())),
                s.get("form").asString().equals(SessionForm.SEPARATE.name())
                        ? ""
                        : s.get("minutes").asString(""));
    }

    private static DisputePage.Agreement agreement(Value g, Viewer viewer, LocalDate today) {
        return new DisputePage.Agreement(
                new AgreementId(g.get("id").asString()),
                g.get("number").asString(""),
                AgreementForm.valueOf(g.get("form").asString()),
                g.get("partial").asBoolean(false),
                g.get("content").asString(""),
                g.get("signedOn").asLocalDate(),
                Values.date(g.get("effectiveOn")),
                Values.date(g.get("mediatorSignedOn")),
                Values.date(g.get("sealedOn")),
                g.get("parties").asList(AgreementReads::signature),
                g.get("obligations").asList(obligation -> obligation(obligation, today)),
                confirmation(g, viewer, today));
    }

    private static DisputePage.Confirmation confirmation(Value g, Viewer viewer, LocalDate today) {
        var effectiveOn = Values.date(g.get("effectiveOn"));
        var appliedOn = Values.date(g.get("confirmationAppliedOn"));
        var told = g.get("confirmationResult");
        var result = told.isNull() ? null : ConfirmationResult.valueOf(told.asString());
        var lastDay = effectiveOn == null ? null : ConfirmationRules.lastDay(effectiveOn);
        var whyNot = new ArrayList<Refusal>();
        if (!viewer.mediates()) {
            whyNot.add(Refusal.state("refusal.not-allowed"));
        }
        whyNot.addAll(ConfirmationRules.whyNot(effectiveOn, ConfirmationRules.standing(appliedOn, result), today));
        return new DisputePage.Confirmation(
                lastDay,
                lastDay == null ? null : Countdown.natural(today, lastDay),
                whyNot,
                appliedOn,
                g.get("court").asString(""),
                appliedOn == null ? null : ConfirmationRules.expectedBy(appliedOn),
                result,
                Values.date(g.get("confirmationDecidedOn")),
                viewer.mediates());
    }

    private static DisputePage.Obligation obligation(Value o, LocalDate today) {
        var state = ObligationState.valueOf(o.get("state").asString());
        var dueOn = Values.date(o.get("dueOn"));
        var open = state == ObligationState.DUE || state == ObligationState.PARTLY_PERFORMED;
        return new DisputePage.Obligation(
                new ObligationId(o.get("id").asString()),
                ObligationKind.valueOf(o.get("kind").asString()),
                o.get("content").asString(""),
                o.get("debtors").asList(Value::asString),
                o.get("creditors").asList(Value::asString),
                Values.number(o.get("amountFen")),
                o.get("performedFen").asLong(0),
                dueOn,
                o.get("condition").asString(""),
                ObligationWay.valueOf(o.get("way").asString(ObligationWay.OTHER.name())),
                state,
                open && dueOn != null && dueOn.isBefore(today),
                o.get("performances")
                        .asList(each -> new DisputePage.Performance(
                                each.get("id").asString(),
                                each.get("performedOn").asLocalDate(),
                                Values.number(each.get("amountFen")),
                                each.get("evidence").asString(""))));
    }
}
