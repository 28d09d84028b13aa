package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Whether it is clear who of several debtors owes how much, and who answers when they do not (R24). */
record LiabilityChecks(ObligationDraft each, String prefix, Set<String> parties, AgreementForm form) {

    List<Refusal> all() {
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(shares());
        refusals.addAll(guarantors());
        return refusals;
    }

    /** R24: shares belong to money that several owe severally; every debtor has one, and they add up to the fen. */
    List<Refusal> shares() {
        var amount = each.amountFen();
        if (each.liability() == Liability.JOINT || amount == null) {
            return each.sharesFen().isEmpty() ? List.of() : List.of(unclear("sharesFen", "refusal.shares-not-several"));
        }
        if (!each.sharesFen().keySet().equals(each.debtorPartyIds())
                || each.sharesFen().values().stream().anyMatch(share -> share <= 0)) {
            return List.of(unclear("sharesFen", "refusal.shares-of-whom"));
        }
        var sum = each.sharesFen().values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return sum.equals(BigInteger.valueOf(amount))
                ? List.of()
                : List.of(new Refusal(
                        "R24",
                        "refusal.shares-do-not-add-up",
                        prefix + "sharesFen",
                        List.of(Performing.yuan(sum), Performing.yuan(amount))));
    }

    /** A guarantor is a party of the agreement, neither debtor nor creditor, and guarantees in writing (民法典 685). */
    List<Refusal> guarantors() {
        if (each.guarantorPartyIds().isEmpty()) {
            return List.of();
        }
        var refusals = new ArrayList<Refusal>();
        if (!parties.containsAll(each.guarantorPartyIds())) {
            refusals.add(unclear("guarantorPartyIds", "refusal.guarantor-stranger"));
        }
        if (!Collections.disjoint(each.guarantorPartyIds(), each.debtorPartyIds())
                || !Collections.disjoint(each.guarantorPartyIds(), each.creditorPartyIds())) {
            refusals.add(unclear("guarantorPartyIds", "refusal.guarantor-owes-itself"));
        }
        if (form == AgreementForm.ORAL) {
            refusals.add(unclear("guarantorPartyIds", "refusal.guarantor-oral"));
        }
        return refusals;
    }

    private Refusal unclear(String field, String key) {
        return new Refusal("R24", key, prefix + field, List.of());
    }
}
