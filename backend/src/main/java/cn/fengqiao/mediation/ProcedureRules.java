package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is lawful inside an open procedure: one method for each rule, which gives the reason why not. */
final class ProcedureRules {

    private static final int TRAFFIC_NOTICE_DAYS = 3;
    private static final Set<ProcedureState> ENDS =
            EnumSet.of(ProcedureState.FAILED, ProcedureState.REFUSED, ProcedureState.WITHDRAWN);

    private ProcedureRules() {}

    /** Every reason against the action; empty when nothing speaks against it. */
    static List<Refusal> whyNot(ProcedureAction action, ProcedureFacts facts) {
        return switch (action) {
            case SIGN -> facts.unsigned() > 0 ? List.of() : List.of(Refusal.rule("R17", "refusal.nothing-to-sign"));
            case PERFORM, WAIVE ->
                facts.openObligations() > 0 ? List.of() : List.of(Refusal.rule("R19", "refusal.nothing-owed"));
            case ASSIGN_MEDIATOR,
                    RELEASE_MEDIATOR,
                    GIVE_NOTICE,
                    RECORD_CONSENT,
                    HOLD_SESSION,
                    RECORD_AGREEMENT,
                    EXTEND_CLOCK,
                    SUSPEND_CLOCK,
                    RESUME_CLOCK,
                    DISCLOSE,
                    WAIVE_DISCLOSURE,
                    OBJECT,
                    END -> facts.open() ? whileOpen(action, facts) : List.of(Refusal.state("refusal.procedure-ended"));
        };
    }

    private static List<Refusal> whileOpen(ProcedureAction action, ProcedureFacts facts) {
        return switch (action) {
            case RELEASE_MEDIATOR, DISCLOSE, OBJECT -> r08(facts);
            case WAIVE_DISCLOSURE ->
                facts.conflicts() + facts.objections() > 0
                        ? List.of()
                        : List.of(Refusal.rule("R44", "refusal.nothing-to-waive"));
            case GIVE_NOTICE ->
                facts.noticeGivenOn() == null || facts.voices().untold() > 0
                        ? List.of()
                        : List.of(Refusal.rule("R10", "refusal.notice-given"));
            case HOLD_SESSION ->
                join(List.of(
                        r08(facts),
                        r44(facts),
                        r10objection(facts),
                        r10(facts),
                        r06(facts),
                        consent(facts),
                        r32(facts),
                        r33(facts),
                        r34(facts),
                        r36count(facts)));
            case RECORD_AGREEMENT ->
                join(List.of(
                        r08(facts),
                        r44(facts),
                        r10objection(facts),
                        r10(facts),
                        r06(facts),
                        consent(facts),
                        r33(facts),
                        r34(facts),
                        r14(facts)));
            case ASSIGN_MEDIATOR,
                    RECORD_CONSENT,
                    END,
                    SIGN,
                    PERFORM,
                    WAIVE,
                    EXTEND_CLOCK,
                    SUSPEND_CLOCK,
                    RESUME_CLOCK -> List.of();
        };
    }

    /** Holding a session on a day: the standing rules, and whether the second one comes in time (R36). */
    static List<Refusal> hold(ProcedureFacts facts, LocalDate on) {
        var whyNot = new ArrayList<>(whyNot(ProcedureAction.HOLD_SESSION, facts));
        if (facts.open()) {
            whyNot.addAll(r36deadline(facts, on));
            whyNot.addAll(r37(facts, on));
        }
        return List.copyOf(whyNot);
    }

    static List<Refusal> end(ProcedureFacts facts, ProcedureState result) {
        if (!ENDS.contains(result)) {
            return List.of(Refusal.field("result", "refusal.end-needs-agreement"));
        }
        return whyNot(ProcedureAction.END, facts);
    }

    /** R08: at least one mediator. */
    static List<Refusal> r08(ProcedureFacts facts) {
        return facts.mediators() > 0 ? List.of() : List.of(Refusal.rule("R08", "refusal.no-mediator"));
    }

    /** R44: who disclosed a relation mediates only when every party wants it all the same. */
    static List<Refusal> r44(ProcedureFacts facts) {
        return facts.conflicts() == 0 ? List.of() : List.of(Refusal.rule("R44", "refusal.not-waived"));
    }

    /** R10: a mediator to whom a party objects goes, or stays because every party wants it. */
    static List<Refusal> r10objection(ProcedureFacts facts) {
        return facts.objections() == 0 ? List.of() : List.of(Refusal.rule("R10", "refusal.objection-open"));
    }

    /** R10: rights and duties are told before the first session, also to whoever became a party later. */
    static List<Refusal> r10(ProcedureFacts facts) {
        if (facts.noticeGivenOn() == null) {
            return List.of(Refusal.rule("R10", "refusal.no-notice"));
        }
        var untold = facts.voices().untold();
        return untold == 0 ? List.of() : List.of(Refusal.rule("R10", "refusal.party-untold", untold));
    }

    /** R33: the guardian of a minor is told, unless the minor lives on its own work and agrees. */
    static List<Refusal> r33(ProcedureFacts facts) {
        var alone = facts.voices().minorsAlone();
        return alone == 0 ? List.of() : List.of(Refusal.rule("R33", "refusal.minor-alone", alone));
    }

    /** R34: in 治安调解 nobody but the victim sends an agent. */
    static List<Refusal> r34(ProcedureFacts facts) {
        var wrong = facts.voices().wrongAgents();
        return wrong == 0 ? List.of() : List.of(Refusal.rule("R34", "refusal.wrong-agent", wrong));
    }

    /** R06: nobody is mediated who clearly refuses. */
    static List<Refusal> r06(ProcedureFacts facts) {
        return facts.refusals() == 0
                ? List.of()
                : List.of(Refusal.rule("R06", "refusal.party-refused", facts.refusals()));
    }

    /** 人民调解 stops when someone refuses; in every other procedure each party must have agreed (section 1). */
    static List<Refusal> consent(ProcedureFacts facts) {
        return facts.kind() == ProcedureKind.PEOPLES_MEDIATION || facts.unasked() == 0
                ? List.of()
                : List.of(Refusal.rule("R01", "refusal.consent-missing", facts.unasked()));
    }

    /** R14: what was agreed comes from a session on record; on-site mediation is recorded by camera instead (R30). */
    static List<Refusal> r14(ProcedureFacts facts) {
        return !facts.sessionDays().isEmpty() || facts.circumstances().contains(Circumstance.ON_SITE)
                ? List.of()
                : List.of(Refusal.rule("R14", "refusal.no-session"));
    }

    /** R32: facts and evidence come before 治安调解; what is clear on the spot is recorded by camera (R30). */
    static List<Refusal> r32(ProcedureFacts facts) {
        return isPublicSecurity(facts)
                        && !facts.police().evidenced()
                        && !facts.circumstances().contains(Circumstance.ON_SITE)
                ? List.of(Refusal.rule("R32", "refusal.no-evidence"))
                : List.of();
    }

    /** R37: the first session within three working days; later only with the reason on record. */
    static List<Refusal> r37(ProcedureFacts facts, LocalDate on) {
        var last = facts.police().firstDueOn();
        return isPublicSecurity(facts)
                        && facts.sessionDays().isEmpty()
                        && last != null
                        && on.isAfter(last)
                        && !facts.police().lateExplained()
                ? List.of(Refusal.rule("R37", "refusal.first-session-late", last))
                : List.of();
    }

    /** R36: 治安调解 once, and once more. */
    static List<Refusal> r36count(ProcedureFacts facts) {
        return isPublicSecurity(facts) && facts.sessionDays().size() >= 2
                ? List.of(Refusal.rule("R36", "refusal.third-session"))
                : List.of();
    }

    /** R36: the second time within seven working days of the first. */
    static List<Refusal> r36deadline(ProcedureFacts facts, LocalDate on) {
        var last = facts.secondDueOn();
        return isPublicSecurity(facts) && facts.sessionDays().size() == 1 && last != null && on.isAfter(last)
                ? List.of(Refusal.rule("R36", "refusal.second-session-late", last))
                : List.of();
    }

    /** R53: the traffic police tell the parties of time and place three days before. */
    static List<Refusal> r53notice(ProcedureKind kind, String typeCode, LocalDate on, LocalDate today) {
        var first = today.plusDays(TRAFFIC_NOTICE_DAYS);
        return kind == ProcedureKind.ADMINISTRATIVE_MEDIATION && typeCode.equals(Legality.TRAFFIC) && on.isBefore(first)
                ? List.of(new Refusal("R53", "refusal.traffic-notice", "startsAt", List.of(first.toString())))
                : List.of();
    }

    private static boolean isPublicSecurity(ProcedureFacts facts) {
        return facts.kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION;
    }

    private static List<Refusal> join(List<List<Refusal>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
