package cn.fengqiao.dispute;

import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which way out of a dispute is open. To court, arbitration and 信访 it always is (R01). */
final class ClosingRules {

    /** Not one of R01–R55 but section 4 of the rules: violence at home is not closed by mediation alone. */
    static final String DOMESTIC_VIOLENCE = "S4";

    /** What leads to court, arbitration, 信访 or penalty stays open; silence does not. */
    private static final Set<Closing> NEEDS_DECISION = EnumSet.of(
            Closing.PERFORMED,
            Closing.SETTLED_OUTSIDE,
            Closing.WITHDRAWN,
            Closing.REFUSED_BY_PARTY,
            Closing.FAILED,
            Closing.NOT_ACCEPTED);

    /** What a party wants, or goes to by itself (R01, R06): whoever leads mediation may record it. */
    static final Set<Closing> BY_WILL = EnumSet.of(
            Closing.WITHDRAWN, Closing.REFUSED_BY_PARTY, Closing.TO_COURT, Closing.TO_ARBITRATION, Closing.TO_PETITION);

    private ClosingRules() {}

    static List<Refusal> whyNot(Closing closing, Standing standing) {
        if (standing.closed()) {
            return List.of(Refusal.state("refusal.dispute-state.CLOSE"));
        }
        var whyNot = new ArrayList<Refusal>(violence(closing, standing));
        switch (closing) {
            case PERFORMED -> whyNot.addAll(performed(standing));
            case REFUSED_BY_PARTY -> whyNot.addAll(refusedByParty(standing));
            case FAILED -> whyNot.addAll(failed(standing));
            case NOT_ACCEPTED -> whyNot.addAll(notAccepted(standing));
            case MERGED -> whyNot.add(Refusal.state("refusal.closing-merge"));
            case SETTLED_OUTSIDE, WITHDRAWN, TO_COURT, TO_ARBITRATION, TO_PETITION, TO_PENALTY -> {}
        }
        return List.copyOf(whyNot);
    }

    /** Merged into another one that is open, and that knows of violence when this one does (S4). */
    static List<Refusal> merge(Standing standing, Standing into) {
        if (into.closed()) {
            return List.of(Refusal.field("number", "refusal.merge-closed"));
        }
        return standing.domesticViolence() && !standing.violenceDecided() && !into.domesticViolence()
                ? List.of(Refusal.rule(DOMESTIC_VIOLENCE, "refusal.merge-violence"))
                : List.of();
    }

    static List<Closing> open(Standing standing) {
        return Stream.of(Closing.values())
                .filter(closing -> whyNot(closing, standing).isEmpty())
                .toList();
    }

    static List<Refusal> violence(Closing closing, Standing standing) {
        return NEEDS_DECISION.contains(closing) && standing.domesticViolence() && !standing.violenceDecided()
                ? List.of(Refusal.rule(DOMESTIC_VIOLENCE, "refusal.violence-undecided"))
                : List.of();
    }

    /** R39: an agreement is not yet a performance. */
    private static List<Refusal> performed(Standing standing) {
        if (standing.state() != DisputeState.AGREED) {
            return List.of(Refusal.rule("R39", "refusal.closing-not-agreed"));
        }
        return standing.openObligations() > 0
                ? List.of(Refusal.rule("R39", "refusal.closing-not-performed", standing.openObligations()))
                : List.of();
    }

    /** R06: only when somebody refused; R13: and was told what else there is. */
    private static List<Refusal> refusedByParty(Standing standing) {
        var whyNot = new ArrayList<Refusal>();
        if (standing.refusals() == 0) {
            whyNot.add(Refusal.rule("R06", "refusal.closing-nobody-refused"));
        }
        whyNot.addAll(told(standing));
        return whyNot;
    }

    /** R13: mediation failed, and the parties were told what else there is. */
    private static List<Refusal> failed(Standing standing) {
        var whyNot = new ArrayList<Refusal>();
        if (standing.hasOpenProcedure() || !standing.hasFailedProcedure()) {
            whyNot.add(Refusal.rule("R13", "refusal.closing-nothing-failed"));
        }
        whyNot.addAll(told(standing));
        return whyNot;
    }

    private static List<Refusal> notAccepted(Standing standing) {
        return standing.state() == DisputeState.REPORTED
                ? List.of(Refusal.state("refusal.closing-decline"))
                : List.of(Refusal.state("refusal.closing-accepted-already"));
    }

    private static List<Refusal> told(Standing standing) {
        return standing.toldOtherWays() ? List.of() : List.of(Refusal.rule("R13", "refusal.closing-not-told"));
    }
}
