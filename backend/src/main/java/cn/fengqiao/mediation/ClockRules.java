package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which clocks may be moved (section 3): what parties set they may extend, what the law sets waits for appraisals only. */
final class ClockRules {

    private static final String LIMITS = "S3";

    /** Longer than a year is no extension but a case forgotten. */
    private static final int MOST_DAYS = 365;

    private ClockRules() {}

    static List<Refusal> extend(
            ProcedureFacts facts,
            String typeCode,
            @Nullable LocalDate dueOn,
            LocalDate until,
            boolean allAgree,
            LocalDate today) {
        if (!facts.open()) {
            return List.of(Refusal.state("refusal.procedure-ended"));
        }
        var whyNot = new ArrayList<>(extendable(facts, typeCode));
        if (!allAgree) {
            whyNot.add(Refusal.rule(LIMITS, "refusal.clock-all-agree"));
        }
        if (dueOn != null && !until.isAfter(dueOn) || until.isAfter(today.plusDays(MOST_DAYS))) {
            whyNot.add(Refusal.field("until", "refusal.clock-until"));
        }
        return whyNot;
    }

    /** R54: a 信访 matter is extended once, by a month. */
    static List<Refusal> r54(ProcedureFacts facts, LocalDate until, LocalDate latest) {
        return facts.circumstances().contains(Circumstance.PETITION) && until.isAfter(latest)
                ? List.of(Refusal.rule("R54", "refusal.petition-until", latest))
                : List.of();
    }

    /** Whether parties may move the last day at all; where the law fixes it, they may not. */
    static List<Refusal> extendable(ProcedureFacts facts, String typeCode) {
        if (!facts.open()) {
            return List.of(Refusal.state("refusal.procedure-ended"));
        }
        var whyNot = new ArrayList<Refusal>();
        if (facts.kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            whyNot.add(Refusal.rule("R36", "refusal.clock-by-law"));
        } else if (facts.kind() == ProcedureKind.ADMINISTRATIVE_MEDIATION && typeCode.equals(Legality.TRAFFIC)) {
            whyNot.add(Refusal.rule("R53", "refusal.clock-by-law"));
        }
        return whyNot;
    }

    /** What does not stand still need not run on. */
    static List<Refusal> resume(ProcedureFacts facts, boolean suspended) {
        return suspended && facts.open() ? List.of() : List.of(Refusal.state("refusal.clock-not-suspended"));
    }

    /** R37, R42 and medical disputes: the time of an appraisal does not count. */
    static List<Refusal> suspend(ProcedureFacts facts, String typeCode, boolean suspended) {
        if (!facts.open()) {
            return List.of(Refusal.state("refusal.procedure-ended"));
        }
        if (suspended) {
            return List.of(Refusal.state("refusal.clock-suspended"));
        }
        return facts.kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION || typeCode.equals(Legality.MEDICAL)
                ? List.of()
                : List.of(Refusal.rule("R37", "refusal.clock-no-appraisal"));
    }
}
