package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
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
                g.get("obligations").asList(obligation -> obligation(obligation, today)),
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

    private static DisputePage.Obligation obligation(Value o, LocalDate today) {
        var state = ObligationState.valueOf(o.get("state").asString());
        var dueOn = Values.date(o.get("dueOn"));
        var open = state == ObligationState.DUE || state == ObligationState.PARTLY_PERFORMED;
        return new DisputePage.Obligation(
                new ObligationId(o.get("id").asString()),
                ObligationKind.valueOf(o.get("kind").asString()),
                o.get("content").asString(""),
                o.get("debtors").asList(Value::asString),
                o.get("creditors").asList(Value::asString),
                Values.number(o.get("amountFen")),
                o.get("performedFen").asLong(0),
                dueOn,
                o.get("condition").asString(""),
                ObligationWay.valueOf(o.get("way").asString(ObligationWay.OTHER.name())),
                state,
                open && dueOn != null && dueOn.isBefore(today),
                Liability.valueOf(o.get("liability").asString(Liability.JOINT.name())),
                shares(o.get("shares")),
                o.get("guarantors").asList(Value::asString),
                o.get("series").asString(""),
                o.get("performances")
                        .asList(each -> new DisputePage.Performance(
                                each.get("id").asString(),
                                each.get("performedOn").asLocalDate(),
                                Values.number(each.get("amountFen")),
                                each.get("evidence").asString(""),
                                each.get("paper").asString(""))));
    }

    private static Map<String, Long> shares(Value shares) {
        return shares.asList(share -> share).stream()
                .collect(Collectors.toUnmodifiableMap(
                        share -> share.get("partyId").asString(),
                        share -> share.get("fen").asLong()));
    }
}
