package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of which something is overdue: who is behind with what, and what the law opens to the creditors.
 *
 * @param debtors those who are behind, the most overdue first
 */
public record Defaults(AgreementId agreement, String number, ProcedureKind kind, List<Debtor> debtors, List<Way> ways) {

    public Defaults {
        debtors = List.copyOf(debtors);
        ways = List.copyOf(ways);
    }

    /**
     * A debtor who is behind.
     *
     * @param overdue how many obligations of the agreement
     * @param owed how many there are in all
     * @param overdueFen what is overdue in money: of a several debt the own share, less what was paid in proportion
     * @param since the first day of default
     */
    public record Debtor(String partyId, int overdue, int owed, long overdueFen, LocalDate since) {}

    /**
     * A lawful way on.
     *
     * @param until its last day; null when there is none
     */
    public record Way(NextWay way, String rule, @Nullable LocalDate until) {}

    /** The agreements of a page that are in default; those that did not take effect bind nobody. */
    public static List<Defaults> of(DisputePage page) {
        var defaults = new ArrayList<Defaults>();
        for (var procedure : page.procedures()) {
            for (var agreement : procedure.agreements()) {
                if (agreement.effectiveOn() != null
                        && agreement.obligations().stream().anyMatch(DisputePage.Obligation::overdue)) {
                    defaults.add(new Defaults(
                            agreement.id(),
                            agreement.number(),
                            procedure.kind(),
                            DefaultReckoning.debtors(agreement),
                            ways(page, procedure.kind(), agreement)));
                }
            }
        }
        return defaults;
    }

    private static List<Way> ways(DisputePage page, ProcedureKind kind, DisputePage.Agreement agreement) {
        var ways = new ArrayList<Way>();
        ways.add(new Way(NextWay.URGE, "R19", null));
        if (kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            ways.add(new Way(NextWay.PENALTY, "R39", null));
        }
        r21(kind, agreement).ifPresent(ways::add);
        if (r52(page, agreement)) {
            ways.add(new Way(NextWay.PAYMENT_ORDER, "R52", null));
        }
        ways.add(new Way(NextWay.COURT, "R20", null));
        if (page.actions().stream().anyMatch(each -> each.what() == DisputeAction.OPEN_PROCEDURE && each.allowed())) {
            ways.add(new Way(NextWay.MEDIATE_AGAIN, "R01", null));
        }
        return ways;
    }

    /** R21: what a court confirmed is enforced; what it can still confirm is brought there in time. */
    private static Optional<Way> r21(ProcedureKind kind, DisputePage.Agreement agreement) {
        var confirmation = agreement.confirmation();
        if (confirmation.result() == ConfirmationResult.CONFIRMED) {
            return Optional.of(new Way(NextWay.ENFORCEMENT, "R21", null));
        }
        return ConfirmationRules.confirmable(kind, agreement.form())
                        && confirmation.whyNot().isEmpty()
                ? Optional.of(new Way(NextWay.CONFIRMATION, "R21", confirmation.lastDay()))
                : Optional.empty();
    }

    /** R52: wages, injury and compensation of a labour dispute, in money. */
    private static boolean r52(DisputePage page, DisputePage.Agreement agreement) {
        return page.header().typeCode().equals(Legality.LABOUR)
                && agreement.obligations().stream()
                        .anyMatch(each -> each.overdue() && each.kind() == ObligationKind.PAY);
    }
}
