package cn.fengqiao.mediation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reckons what each debtor of an agreement is behind with; whole fen, nothing counted twice for one debtor. */
final class DefaultReckoning {

    private DefaultReckoning() {}

    static List<Defaults.Debtor> debtors(DisputePage.Agreement agreement) {
        var ids = agreement.obligations().stream()
                .flatMap(each -> each.debtors().stream())
                .distinct()
                .toList();
        var debtors = new ArrayList<Defaults.Debtor>();
        for (var id : ids) {
            var overdue =
                    of(agreement, id).filter(DisputePage.Obligation::overdue).toList();
            if (!overdue.isEmpty()) {
                debtors.add(new Defaults.Debtor(
                        id,
                        overdue.size(),
                        (int) of(agreement, id).count(),
                        overdue.stream().mapToLong(each -> rest(each, id)).sum(),
                        overdue.stream()
                                .flatMap(each -> Stream.ofNullable(each.dueOn()))
                                .min(Comparator.naturalOrder())
                                .orElse(LocalDate.MAX)));
            }
        }
        debtors.sort(
                Comparator.comparingInt(Defaults.Debtor::overdue).reversed().thenComparing(Defaults.Debtor::partyId));
        return debtors;
    }

    private static Stream<DisputePage.Obligation> of(DisputePage.Agreement agreement, String debtor) {
        return agreement.obligations().stream().filter(each -> each.debtors().contains(debtor));
    }

    /** Of a joint debt all that is left, of a several one the share of what is left, rounded up to the fen. */
    static long rest(DisputePage.Obligation obligation, String debtor) {
        var share = obligation.sharesFen().get(debtor);
        var amount = obligation.amountFen();
        if (share == null || amount == null || amount == 0) {
            return obligation.restFen();
        }
        var whole = BigInteger.valueOf(amount);
        var part = BigInteger.valueOf(share).multiply(BigInteger.valueOf(obligation.restFen()));
        return part.add(whole.subtract(BigInteger.ONE)).divide(whole).longValueExact();
    }
}
