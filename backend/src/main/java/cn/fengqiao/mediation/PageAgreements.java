package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/** Maps the agreements of a dispute's page with what is owed under them. */
final class PageAgreements {

    private PageAgreements() {}

    static DisputePage.Agreement of(Value g, Viewer viewer, LocalDate today) {
        return new DisputePage.Agreement(
                new AgreementId(g.get("id").asString()),
                g.get("number").asString(""),
                AgreementForm.valueOf(g.get("form").asString()),
                g.get("partial").asBoolean(false),
                g.get("content").asString(""),
                g.get("signedOn").asLocalDate(),
                Values.date(g.get("effectiveOn")),
                Values.date(g.get("mediatorSignedOn")),
                Values.date(g.get("sealedOn")),
                g.get("parties").asList(AgreementReads::signature),
                obligations(g, today),
                AgreementTerms.read(name -> g.get(name).asString("")),
                confirmation(g, viewer, today));
    }

    private static DisputePage.Confirmation confirmation(Value g, Viewer viewer, LocalDate today) {
        var effectiveOn = Values.date(g.get("effectiveOn"));
        var appliedOn = Values.date(g.get("confirmationAppliedOn"));
        var told = g.get("confirmationResult");
        var result = told.isNull() ? null : ConfirmationResult.valueOf(told.asString());
        var lastDay = effectiveOn == null ? null : ConfirmationRules.lastDay(effectiveOn);
        var whyNot = new ArrayList<Refusal>();
        if (!viewer.mediates()) {
            whyNot.add(Refusal.state("refusal.not-allowed"));
        }
        whyNot.addAll(ConfirmationRules.whyNot(effectiveOn, ConfirmationRules.standing(appliedOn, result), today));
        return new DisputePage.Confirmation(
                lastDay,
                lastDay == null ? null : Countdown.natural(today, lastDay),
                whyNot,
                appliedOn,
                g.get("court").asString(""),
                appliedOn == null ? null : ConfirmationRules.expectedBy(appliedOn),
                result,
                Values.date(g.get("confirmationDecidedOn")),
                viewer.mediates());
    }

    /** The graph tells who owes; as which party of the agreement is looked up here, once for all obligations. */
    private static List<DisputePage.Obligation> obligations(Value g, LocalDate today) {
        var parties = g.get("parties").asList(party -> party).stream()
                .collect(Collectors.groupingBy(
                        party -> party.get("holderId").asString(),
                        Collectors.mapping(party -> party.get("id").asString(), Collectors.toList())));
        return g.get("obligations").asList(obligation -> obligation(obligation, parties, today));
    }

    private static DisputePage.Obligation obligation(Value o, Map<String, List<String>> parties, LocalDate today) {
        var state = ObligationState.valueOf(o.get("state").asString());
        var dueOn = Values.date(o.get("dueOn"));
        var open = state == ObligationState.DUE || state == ObligationState.PARTLY_PERFORMED;
        return new DisputePage.Obligation(
                new ObligationId(o.get("id").asString()),
                ObligationKind.valueOf(o.get("kind").asString()),
                o.get("content").asString(""),
                ids(o.get("debtors"), parties),
                ids(o.get("creditors"), parties),
                Values.number(o.get("amountFen")),
                o.get("performedFen").asLong(0),
                dueOn,
                o.get("condition").asString(""),
                ObligationWay.valueOf(o.get("way").asString(ObligationWay.OTHER.name())),
                state,
                open && dueOn != null && dueOn.isBefore(today),
                Liability.valueOf(o.get("liability").asString(Liability.JOINT.name())),
                shares(o.get("debtors"), parties),
                ids(o.get("guarantors"), parties),
                o.get("series").asString(""),
                o.get("performances")
                        .asList(each -> new DisputePage.Performance(
                                each.get("id").asString(),
                                each.get("performedOn").asLocalDate(),
                                Values.number(each.get("amountFen")),
                                each.get("evidence").asString(""),
                                each.get("paper").asString(""))));
    }

    private static List<String> ids(Value holders, Map<String, List<String>> parties) {
        return holders.asList(holder -> holder).stream()
                .flatMap(holder -> parties(holder, parties))
                .distinct()
                .toList();
    }

    private static Map<String, Long> shares(Value debtors, Map<String, List<String>> parties) {
        var shares = new HashMap<String, Long>();
        debtors.asList(debtor -> debtor).stream()
                .filter(debtor -> !debtor.get("fen").isNull())
                .forEach(debtor -> parties(debtor, parties)
                        .forEach(party -> shares.put(party, debtor.get("fen").asLong())));
        return Map.copyOf(shares);
    }

    private static Stream<String> parties(Value holder, Map<String, List<String>> parties) {
        return parties.getOrDefault(holder.get("id").asString(), List.of()).stream();
    }
}
