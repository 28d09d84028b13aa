package cn.fengqiao.dispute;

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/** When a dispute may be offered to another agency: first taken, first answered for (首接负责, section 12). */
final class HandoverRules {

    /** After so many returns somebody above decides. */
    static final int RETURNS = 2;

    private static final String FIRST_TAKER = "S12";

    private HandoverRules() {}

    /**
     * How the hand-overs of a dispute stand.
     *
     * @param open how many wait for an answer
     * @param returned how many came back
     */
    record State(int open, int returned) {}

    static List<Refusal> offer(Standing standing, HandoverDraft draft, String from, State state, boolean mayAssign) {
        var whyNot = new ArrayList<>(DisputeRules.whyNot(DisputeAction.HAND_OVER, standing));
        if (draft.toAgencyId().equals(from)) {
            whyNot.add(Refusal.field("toAgencyId", "refusal.handover-to-itself"));
        }
        if (state.open() > 0) {
            whyNot.add(Refusal.rule(FIRST_TAKER, "refusal.handover-open"));
        }
        if (state.returned() >= RETURNS && !mayAssign) {
            whyNot.add(Refusal.rule(FIRST_TAKER, "refusal.handover-ping-pong", state.returned()));
        }
        if (draft.kind() == HandoverKind.TRANSFER && standing.hasOpenProcedure()) {
            whyNot.add(Refusal.rule("S1", "refusal.handover-procedure-open"));
        }
        whyNot.addAll(consent(draft));
        return whyNot;
    }

    /** Taken, returned or withdrawn only once. */
    static List<Refusal> answer(HandoverState state) {
        return state == HandoverState.OFFERED ? List.of() : List.of(Refusal.state("refusal.handover-answered"));
    }

    /** The parties agree that another agency learns of it, or it is on record why they were not asked. */
    private static List<Refusal> consent(HandoverDraft draft) {
        return draft.consent() == HandoverConsent.NOT_ASKED
                        && Texts.clean(draft.consentNote()).isEmpty()
                ? List.of(Refusal.field("consentNote", "refusal.handover-not-asked"))
                : List.of();
    }
}
