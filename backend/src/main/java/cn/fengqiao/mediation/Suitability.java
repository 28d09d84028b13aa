package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may mediate in this kind of procedure: 人民调解 is mediated by mediators of a committee, 治安调解 by officers
 * (section 1), and training counts for a time (R04).
 *
 * @param ofCommittee serves as mediator in a committee
 */
record Suitability(
        ProcedureKind kind,
        boolean mediator,
        boolean officer,
        boolean ofCommittee,
        @Nullable LocalDate trainedUntilOn,
        LocalDate today) {

    List<Refusal> whyNot(String reason) {
        var whyNot = new ArrayList<Refusal>();
        whyNot.addAll(r04kind());
        whyNot.addAll(r04training(reason));
        return whyNot;
    }

    /** R04: who is no mediator at all does not mediate; an officer does, where the police lead. */
    List<Refusal> r04kind() {
        var fits = switch (kind) {
            case PEOPLES_MEDIATION -> mediator && ofCommittee;
            case PUBLIC_SECURITY_MEDIATION -> officer;
            case ADMINISTRATIVE_MEDIATION -> mediator || officer;
            case JUDICIAL_MEDIATION, COMMERCIAL_MEDIATION -> mediator;
        };
        return fits ? List.of() : List.of(new Refusal("R04", "refusal.mediator-kind." + kind, "personId", List.of()));
    }

    /** R04: with expired training only for a reason that is written down. */
    List<Refusal> r04training(String reason) {
        return untrained() && reason.isEmpty()
                ? List.of(new Refusal(
                        "R04", "refusal.training-expired", "reason", List.of(String.valueOf(trainedUntilOn))))
                : List.of();
    }

    boolean untrained() {
        return mediator && trainedUntilOn != null && trainedUntilOn.isBefore(today);
    }
}
