package cn.fengqiao.mediation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that someone owes someone, as clear as a court would need it (R24): who, whom, what, how much, when, how.
 *
 * @param debtorPartyIds ids of the {@code PARTY_TO} of those who owe it, jointly when several
 * @param amountFen in fen (分); null unless it is about money
 * @param dueOn last day; null only when {@code condition} says when
 * @param condition what must happen first; empty when nothing
 */
public record ObligationDraft(
        ObligationKind kind,
        Set<String> debtorPartyIds,
        Set<String> creditorPartyIds,
        String content,
        @Nullable Long amountFen,
        @Nullable LocalDate dueOn,
        String condition,
        ObligationWay way) {

    public ObligationDraft {
        debtorPartyIds = Set.copyOf(debtorPartyIds);
        creditorPartyIds = Set.copyOf(creditorPartyIds);
    }
}
