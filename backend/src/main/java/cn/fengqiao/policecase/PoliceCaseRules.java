package cn.fengqiao.policecase;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the clock of a police case runs, and how it may end: one method for each rule. */
final class PoliceCaseRules {

    /** R42: thirty days to investigate. */
    static final int DAYS = 30;
    /** R42: and thirty more, when the higher organ approves. */
    static final int MORE = 30;

    private PoliceCaseRules() {}

    /**
     * R40: while it is mediated, or performed in time, the clock does not run; it starts anew from failure or from
     * non-performance.
     */
    static @Nullable LocalDate r40from(CaseFacts facts) {
        if (!facts.open() || facts.mediating() || facts.agreed() && facts.missedOn() == null) {
            return null;
        }
        var missed = facts.missedOn();
        var failed = facts.failedOn();
        if (missed != null) {
            return missed.plusDays(1);
        }
        return failed != null ? failed : facts.filedOn();
    }

    /** R42: the last day; null while the clock does not run, for mediation (R40) or for an appraisal. */
    static @Nullable LocalDate r42dueOn(CaseFacts facts) {
        var from = r40from(facts);
        if (from == null || facts.appraising()) {
            return null;
        }
        return from.plusDays(DAYS + (facts.extended() ? MORE : 0) + notCounted(facts, from));
    }

    /** R42: once, before the last day, with the approval of the higher organ. */
    static List<Refusal> r42extend(CaseFacts facts, LocalDate today) {
        if (!facts.open()) {
            return over();
        }
        var whyNot = new ArrayList<Refusal>();
        if (facts.extended()) {
            whyNot.add(Refusal.rule("R42", "refusal.police-extended"));
        }
        var due = r42dueOn(facts);
        if (due != null && today.isAfter(due)) {
            whyNot.add(Refusal.rule("R42", "refusal.police-extension-late", due));
        }
        return whyNot;
    }

    static List<Refusal> decide(CaseFacts facts, DecisionDraft draft) {
        if (!facts.open()) {
            return facts.state() == PoliceCaseState.PENALTY && draft.outcome() == PoliceCaseState.SETTLED
                    ? List.of(Refusal.rule("R41", "refusal.police-decided"))
                    : over();
        }
        return switch (draft.outcome()) {
            case OPEN -> List.of(Refusal.field("outcome", "refusal.missing"));
            case MEDIATED -> r39noPenalty(facts);
            case PENALTY -> r39penalty(facts);
            case SETTLED -> r41(facts, draft);
        };
    }

    /** R39: an agreement, and all of it performed, leaves no penalty. */
    static List<Refusal> r39noPenalty(CaseFacts facts) {
        if (!facts.agreed()) {
            return List.of(Refusal.rule("R39", "refusal.police-not-agreed"));
        }
        return facts.owed() > 0
                ? List.of(Refusal.rule("R39", "refusal.police-not-performed", facts.owed()))
                : List.of();
    }

    /** R39: a penalty only where mediation does not go on, and what was agreed was not performed. */
    static List<Refusal> r39penalty(CaseFacts facts) {
        if (facts.mediating()) {
            return List.of(Refusal.rule("R39", "refusal.police-mediating"));
        }
        if (facts.agreed() && facts.missedOn() == null) {
            return List.of(
                    Refusal.rule("R39", facts.owed() > 0 ? "refusal.police-not-due" : "refusal.police-performed"));
        }
        return List.of();
    }

    /** R41: settled by themselves or before a committee, performed, asked for in writing by both sides, and approved. */
    static List<Refusal> r41(CaseFacts facts, DecisionDraft draft) {
        var whyNot = new ArrayList<Refusal>();
        if (facts.mediating()) {
            whyNot.add(Refusal.rule("R39", "refusal.police-mediating"));
        }
        if (facts.civilOwed() > 0) {
            whyNot.add(Refusal.rule("R41", "refusal.police-civil-owed", facts.civilOwed()));
        }
        var settledOn = draft.settledOn();
        if (settledOn == null || settledOn.isAfter(draft.on())) {
            whyNot.add(Refusal.rule("R41", "refusal.police-not-settled"));
        }
        if (facts.sides().size() < 2
                || facts.sides().stream().anyMatch(side -> Collections.disjoint(side, draft.appliedPartyIds()))) {
            whyNot.add(Refusal.rule("R41", "refusal.police-not-applied"));
        }
        if (draft.approvedBy().isBlank()) {
            whyNot.add(Refusal.rule("R41", "refusal.police-not-approved"));
        }
        return whyNot;
    }

    /** Days of appraisals after the clock began; each day counts once. */
    private static int notCounted(CaseFacts facts, LocalDate from) {
        return (int) facts.appraisals().stream()
                .filter(each -> each.to() != null)
                .mapToLong(each -> days(each, from))
                .sum();
    }

    private static long days(CaseFacts.Appraisal appraisal, LocalDate from) {
        var begin = appraisal.from().isBefore(from) ? from : appraisal.from();
        var end = appraisal.to() == null ? begin : appraisal.to();
        return Math.max(0, ChronoUnit.DAYS.between(begin, end));
    }

    private static List<Refusal> over() {
        return List.of(Refusal.state("refusal.police-over"));
    }
}
