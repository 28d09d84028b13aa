package cn.fengqiao.mediation;

import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agreements and obligations as the graph keeps them. */
final class AgreementValues {

    private AgreementValues() {}

    static Map<String, Object> agreement(
            AgreementId id, String number, AgreementDraft draft, @Nullable LocalDate effective) {
        var agreement = new HashMap<String, Object>();
        agreement.put("id", id.value());
        agreement.put("version", 0L);
        agreement.put("number", number);
        agreement.put("form", draft.form().name());
        agreement.put("content", Texts.clean(draft.content()));
        agreement.put("partial", draft.partial());
        agreement.put("signedOn", draft.agreedOn());
        agreement.putAll(terms(draft.terms()));
        put(agreement, "effectiveOn", effective);
        put(agreement, "mediatorSignedOn", draft.mediatorSignedOn());
        put(agreement, "sealedOn", draft.sealedOn());
        return agreement;
    }

    private static Map<String, Object> terms(AgreementTerms terms) {
        return Map.of(
                "facts", terms.facts(),
                "points", terms.points(),
                "responsibility", terms.responsibility(),
                "breach", terms.breach(),
                "costs", terms.costs(),
                "language", terms.language(),
                "othersPresent", terms.othersPresent(),
                "videoNumber", terms.videoNumber(),
                "nothingOwed", terms.nothingOwed());
    }

    static Map<String, Object> obligation(ObligationDraft each) {
        var obligation = new HashMap<String, Object>();
        obligation.put("id", Ids.fresh());
        obligation.put("version", 0L);
        obligation.put("kind", each.kind().name());
        obligation.put("content", Texts.clean(each.content()));
        obligation.put("performedFen", 0L);
        obligation.put("way", each.way().name());
        obligation.put("state", ObligationState.DUE.name());
        obligation.put("condition", Texts.clean(each.condition()));
        obligation.put("series", each.series());
        if (each.debtorPartyIds().size() > 1) {
            obligation.put("liability", each.liability().name());
        }
        put(obligation, "amountFen", each.amountFen());
        put(obligation, "dueOn", each.dueOn());
        return Map.of(
                "obligation", obligation,
                "debtors", List.copyOf(each.debtorPartyIds()),
                "creditors", List.copyOf(each.creditorPartyIds()),
                "shares", each.sharesFen(),
                "guarantors", List.copyOf(each.guarantorPartyIds()));
    }

    static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
