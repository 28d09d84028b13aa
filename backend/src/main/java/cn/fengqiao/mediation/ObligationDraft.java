package cn.fengqiao.mediation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that someone owes someone, as clear as a court would need it (R24): who, whom, what, how much, when, how.
 *
 * @param debtorPartyIds ids of the {@code PARTY_TO} of those who owe it
 * @param amountFen in fen (分); null unless it is about money
 * @param dueOn last day; null only when {@code condition} says when
 * @param condition what must happen first; empty when nothing
 * @param liability how several debtors owe it
 * @param sharesFen each debtor's share of the amount, for {@code SEVERAL}; they add up to it exactly
 * @param guarantorPartyIds parties of the agreement who answer for it when the debtors do not perform
 * @param series common to the instalments of one debt; empty when it is paid at once
 */
public record ObligationDraft(
        ObligationKind kind,
        Set<String> debtorPartyIds,
        Set<String> creditorPartyIds,
        String content,
        @Nullable Long amountFen,
        @Nullable LocalDate dueOn,
        String condition,
        ObligationWay way,
        Liability liability,
        Map<String, Long> sharesFen,
        Set<String> guarantorPartyIds,
        String series) {

    public ObligationDraft {
        debtorPartyIds = Set.copyOf(debtorPartyIds);
        creditorPartyIds = Set.copyOf(creditorPartyIds);
        sharesFen = Map.copyOf(sharesFen);
        guarantorPartyIds = Set.copyOf(guarantorPartyIds);
    }

    /** Owed jointly, at once, with nobody to answer for it. */
    public ObligationDraft(
            ObligationKind kind,
            Set<String> debtorPartyIds,
            Set<String> creditorPartyIds,
            String content,
            @Nullable Long amountFen,
            @Nullable LocalDate dueOn,
            String condition,
            ObligationWay way) {
        this(
                kind,
                debtorPartyIds,
                creditorPartyIds,
                content,
                amountFen,
                dueOn,
                condition,
                way,
                Liability.JOINT,
                Map.of(),
                Set.of(),
                "");
    }
}
