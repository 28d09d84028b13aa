package cn.fengqiao.mediation;

import cn.fengqiao.shared.Ids;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One entry that becomes many obligations: per creditor, in instalments, so that forty workers with three instalments
 * each are typed once. Nothing is lost in rounding: the last instalment takes what division leaves.
 *
 * @param model what is owed; its amount is what each creditor gets in all
 * @param eachCreditor true when every creditor is owed the amount, false when they are owed it together
 * @param amountsFen what single creditors get instead of the model's amount
 * @param times how many instalments, from 1
 * @param everyMonths how many months lie between two of them
 */
public record InstalmentPlan(
        ObligationDraft model, boolean eachCreditor, Map<String, Long> amountsFen, int times, int everyMonths) {

    /** More than ten years of months is a slip of the finger. */
    public static final int MOST_TIMES = 120;

    public InstalmentPlan {
        amountsFen = Map.copyOf(amountsFen);
    }

    /** One obligation for each creditor and instalment, in the order of creditors and days. */
    public List<ObligationDraft> obligations() {
        if (!eachCreditor || model.creditorPartyIds().isEmpty()) {
            return instalments(model);
        }
        return new TreeSet<>(model.creditorPartyIds())
                .stream()
                        .map(this::toOne)
                        .map(this::instalments)
                        .flatMap(List::stream)
                        .toList();
    }

    private ObligationDraft toOne(String creditor) {
        var usual = model.amountFen();
        var own = amountsFen.get(creditor);
        return new ObligationDraft(
                model.kind(),
                model.debtorPartyIds(),
                Set.of(creditor),
                model.content(),
                own != null ? own : usual,
                model.dueOn(),
                model.condition(),
                model.way(),
                model.liability(),
                own == null ? model.sharesFen() : scaled(own),
                model.guarantorPartyIds(),
                "");
    }

    /** The model's shares in proportion to another amount; what rounding leaves goes to the last debtor. */
    private Map<String, Long> scaled(long fen) {
        var usual = model.amountFen();
        if (model.sharesFen().isEmpty() || usual == null || usual <= 0) {
            return model.sharesFen();
        }
        var shares = new TreeMap<String, Long>();
        for (var share : new TreeMap<>(model.sharesFen()).entrySet()) {
            var exact = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(share.getValue()));
            shares.put(share.getKey(), exact.divide(BigInteger.valueOf(usual)).longValue());
        }
        var left = fen - shares.values().stream().mapToLong(Long::longValue).sum();
        shares.merge(shares.lastKey(), left, Long::sum);
        return shares;
    }

    private List<ObligationDraft> instalments(ObligationDraft one) {
        var first = one.dueOn();
        var whole = one.amountFen();
        if (times <= 1 || first == null || whole == null) {
            return List.of(one);
        }
        var count = Math.min(times, MOST_TIMES);
        var series = Ids.fresh();
        var obligations = new ArrayList<ObligationDraft>();
        for (var i = 0; i < count; i++) {
            obligations.add(instalment(one, i, count, first.plusMonths((long) i * everyMonths), series));
        }
        return obligations;
    }

    private static ObligationDraft instalment(ObligationDraft one, int i, int count, LocalDate dueOn, String series) {
        var whole = Objects.requireNonNull(one.amountFen());
        var shares = new HashMap<String, Long>();
        one.sharesFen().forEach((debtor, fen) -> shares.put(debtor, part(fen, i, count)));
        // Shares that do not add up to the whole stay wrong in every part, so that the checks see it.
        var fit = one.sharesFen().values().stream().mapToLong(Long::longValue).sum() == whole;
        var amount = fit ? shares.values().stream().mapToLong(Long::longValue).sum() : part(whole, i, count);
        return new ObligationDraft(
                one.kind(),
                one.debtorPartyIds(),
                one.creditorPartyIds(),
                one.content(),
                amount,
                dueOn,
                one.condition(),
                one.way(),
                one.liability(),
                shares,
                one.guarantorPartyIds(),
                series);
    }

    /** An equal part in whole fen; the last one takes the rest. */
    static long part(long whole, int i, int count) {
        var equal = whole / count;
        return i == count - 1 ? whole - equal * (count - 1) : equal;
    }
}
