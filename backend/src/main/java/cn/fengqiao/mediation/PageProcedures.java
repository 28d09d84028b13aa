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
                facts.circumstances().contains(Circumstance.ON_SITE),
                facts.openedOn(),
                Values.date(p.get("dueOn")),
                left,
                Values.date(p.get("suspendedOn")),
                Values.date(p.get("endedOn")),
                facts.noticeGivenOn(),
                p.get("mediators").asList(PageProcedures::assignment),
                p.get("sessions").asList(session -> session(session, viewer)),
                p.get("agreements").asList(agreement -> PageAgreements.of(agreement, viewer, today)),
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
                                each.get("isPerson").asBoolean(),
                                each.get("minor").asBoolean())),
                s.get("form").asString().equals(SessionForm.SEPARATE.name())
                        ? ""
                        : s.get("minutes").asString(""));
    }
}
