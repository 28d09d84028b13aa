package cn.fengqiao.dispute;

import static cn.fengqiao.dispute.DisputeState.ACCEPTED;
import static cn.fengqiao.dispute.DisputeState.AGREED;
import static cn.fengqiao.dispute.DisputeState.CLOSED;
import static cn.fengqiao.dispute.DisputeState.REPORTED;

import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** In which state which action is lawful, and why it is not; the page asks the same as the commands. */
final class DisputeRules {

    private DisputeRules() {}

    /** Every reason against the action; empty when nothing speaks against it. */
    static List<Refusal> whyNot(DisputeAction action, Standing standing) {
        if (!states(action).contains(standing.state())) {
            return List.of(Refusal.state("refusal.dispute-state." + action.name()));
        }
        return switch (action) {
            case OPEN_PROCEDURE -> openProcedure(standing);
            case REMOVE_PARTY, CORRECT_PARTY ->
                standing.parties() == 0 ? List.of(Refusal.state("refusal.no-parties")) : List.of();
            case RECORD_DECISION ->
                standing.domesticViolence()
                        ? List.of()
                        : List.of(Refusal.rule(ClosingRules.DOMESTIC_VIOLENCE, "refusal.no-violence-told"));
            case CLEAR_VIOLENCE -> clearViolence(standing);
            case CLOSE -> anyExit(standing);
            case DECLINE -> ClosingRules.violence(Closing.NOT_ACCEPTED, standing);
            case MERGE -> merge(standing);
            case ACCEPT,
                    EDIT,
                    GRADE_RISK,
                    ADD_REPORT,
                    ADD_PARTY,
                    ADD_PARTIES,
                    NAME_REPORTER,
                    SPLIT,
                    TELL_OTHER_WAYS,
                    HAND_OVER,
                    ADD_NOTE -> List.of();
        };
    }

    private static Set<DisputeState> states(DisputeAction action) {
        return switch (action) {
            case ACCEPT, DECLINE -> EnumSet.of(REPORTED);
            case MERGE -> EnumSet.of(REPORTED, ACCEPTED);
            case OPEN_PROCEDURE -> EnumSet.of(ACCEPTED, AGREED);
            case EDIT,
                    GRADE_RISK,
                    ADD_REPORT,
                    ADD_PARTY,
                    ADD_PARTIES,
                    CORRECT_PARTY,
                    NAME_REPORTER,
                    SPLIT,
                    REMOVE_PARTY,
                    RECORD_DECISION,
                    CLEAR_VIOLENCE,
                    HAND_OVER,
                    CLOSE -> EnumSet.complementOf(EnumSet.of(CLOSED));
            case ADD_NOTE, TELL_OTHER_WAYS -> EnumSet.allOf(DisputeState.class);
        };
    }

    /** R45: who mediated for the court does not come back as a party of the same matter. */
    static List<Refusal> r45(Standing standing, Collection<String> holderIds, String field) {
        return holderIds.stream().anyMatch(standing::mediatedForCourt)
                ? List.of(new Refusal("R45", "refusal.court-mediator-party", field, List.of()))
                : List.of();
    }

    /** Section 4: first the police find out, then the mark may go. */
    private static List<Refusal> clearViolence(Standing standing) {
        if (!standing.domesticViolence()) {
            return List.of(Refusal.rule(ClosingRules.DOMESTIC_VIOLENCE, "refusal.no-violence-told"));
        }
        return standing.violenceDecided()
                ? List.of()
                : List.of(Refusal.rule(ClosingRules.DOMESTIC_VIOLENCE, "refusal.violence-not-unfounded"));
    }

    /** One procedure at a time, and nobody quarrels alone (section 1). */
    private static List<Refusal> openProcedure(Standing standing) {
        var whyNot = new ArrayList<Refusal>();
        if (standing.hasOpenProcedure()) {
            whyNot.add(Refusal.state("refusal.procedure-open-already"));
        }
        if (standing.sides() < 2) {
            whyNot.add(Refusal.rule("R01", "refusal.procedure-needs-two-sides", standing.sides()));
        }
        return whyNot;
    }

    /** What was begun or agreed here cannot go on under another number. */
    private static List<Refusal> merge(Standing standing) {
        return standing.hasOpenProcedure() || standing.wholeAgreements() + standing.partialAgreements() > 0
                ? List.of(Refusal.state("refusal.merge-begun"))
                : List.of();
    }

    private static List<Refusal> anyExit(Standing standing) {
        return ClosingRules.open(standing).isEmpty() ? List.of(Refusal.state("refusal.no-exit")) : List.of();
    }
}
