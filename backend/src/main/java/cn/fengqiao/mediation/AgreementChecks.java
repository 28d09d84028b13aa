package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Notes;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was agreed is clear enough to bind and to be enforced (R15–R18, R24); every fault is named with its field.
 *
 * @param sides side of each party of the dispute by its id; those who left are not among them
 */
record AgreementChecks(AgreementDraft draft, Map<String, String> sides, LocalDate openedOn, LocalDate today) {

    private static final int CONTENT = 20_000;
    private static final int THING = 2_000;
    private static final int MOST_OBLIGATIONS = 2_000;
    /** A trillion yuan: beyond it someone leant on a key. */
    private static final long MOST_FEN = 100_000_000_000_000L;

    List<Refusal> all() {
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(content());
        refusals.addAll(day("agreedOn", draft.agreedOn()));
        refusals.addAll(parties());
        refusals.addAll(whole());
        refusals.addAll(signatures());
        refusals.addAll(terms());
        refusals.addAll(owed());
        for (var i = 0; i < draft.obligations().size(); i++) {
            var prefix = "obligations[" + i + "].";
            var each = draft.obligations().get(i);
            refusals.addAll(obligation(each, prefix));
            refusals.addAll(new LiabilityChecks(each, prefix, partyIds(), draft.form()).all());
        }
        return List.copyOf(refusals);
    }

    /** R15, R16: the content of an oral one is recorded too. */
    List<Refusal> content() {
        if (Texts.clean(draft.content()).isEmpty()) {
            return List.of(new Refusal("R16", "refusal.agreement-content", "content", List.of()));
        }
        var refusals = new ArrayList<Refusal>();
        fits(refusals, "content", draft.content(), CONTENT);
        return refusals;
    }

    /** R24: an agreement in which nobody owes anything says so, lest it be one that somebody forgot to finish. */
    private List<Refusal> owed() {
        if (draft.obligations().size() > MOST_OBLIGATIONS) {
            return List.of(Refusal.field("obligations", "refusal.agreement-too-many", MOST_OBLIGATIONS));
        }
        return draft.obligations().isEmpty() && draft.terms().nothingOwed().isEmpty()
                ? List.of(new Refusal("R24", "refusal.agreement-nothing-owed", "nothingOwed", List.of()))
                : List.of();
    }

    private List<Refusal> terms() {
        var terms = draft.terms();
        return Stream.of(
                        Notes.fits("facts", terms.facts(), CONTENT),
                        Notes.fits("points", terms.points(), THING)
                                .fit("responsibility", terms.responsibility(), THING)
                                .fit("breach", terms.breach(), THING)
                                .fit("costs", terms.costs(), THING)
                                .fit("nothingOwed", terms.nothingOwed(), THING),
                        Notes.fits("language", terms.language(), 50)
                                .fit("othersPresent", terms.othersPresent(), 200)
                                .fit("videoNumber", terms.videoNumber(), 100))
                .flatMap(notes -> notes.refusals().stream())
                .toList();
    }

    /** R16: parties of at least two sides, all of them parties of the dispute, none twice. */
    List<Refusal> parties() {
        var ids = partyIds();
        if (ids.size() < draft.parties().size() || !sides.keySet().containsAll(ids)) {
            return List.of(Refusal.field("parties", "refusal.agreement-strangers"));
        }
        return ids.stream().map(sides::get).distinct().count() < 2
                ? List.of(new Refusal("R16", "refusal.agreement-sides", "parties", List.of()))
                : List.of();
    }

    /** R17: a whole agreement has every party; one without some of them is partial and says so. */
    List<Refusal> whole() {
        var missing = new HashSet<>(sides.keySet());
        missing.removeAll(partyIds());
        return draft.partial() || missing.isEmpty()
                ? List.of()
                : List.of(new Refusal(
                        "R17", "refusal.agreement-not-whole", "partial", List.of(String.valueOf(missing.size()))));
    }

    private List<Refusal> signatures() {
        var refusals = new ArrayList<Refusal>();
        for (var signature : draft.parties()) {
            refusals.addAll(signed("parties", signature.signedOn()));
        }
        refusals.addAll(signed("mediatorSignedOn", draft.mediatorSignedOn()));
        refusals.addAll(signed("sealedOn", draft.sealedOn()));
        return refusals.stream().distinct().toList();
    }

    private List<Refusal> signed(String field, @Nullable LocalDate on) {
        if (on == null) {
            return List.of();
        }
        return on.isBefore(draft.agreedOn())
                ? List.of(Refusal.field(field, "refusal.signed-before-agreed"))
                : future(field, on);
    }

    private List<Refusal> day(String field, LocalDate on) {
        return on.isBefore(openedOn)
                ? List.of(Refusal.field(field, "refusal.before-procedure", openedOn))
                : future(field, on);
    }

    private List<Refusal> future(String field, LocalDate on) {
        return on.isAfter(today) ? List.of(Refusal.field(field, "refusal.in-the-future")) : List.of();
    }

    /** R24: who, whom, what, how much, when; unclear content is not confirmed by any court. */
    private List<Refusal> obligation(ObligationDraft each, String prefix) {
        var refusals = new ArrayList<Refusal>();
        who(refusals, prefix + "debtorPartyIds", each.debtorPartyIds());
        who(refusals, prefix + "creditorPartyIds", each.creditorPartyIds());
        if (!Collections.disjoint(each.debtorPartyIds(), each.creditorPartyIds())) {
            refusals.add(unclear(prefix + "creditorPartyIds", "refusal.owes-itself"));
        }
        what(refusals, prefix, each);
        if (each.dueOn() == null && Texts.clean(each.condition()).isEmpty()) {
            refusals.add(unclear(prefix + "dueOn", "refusal.obligation-when"));
        } else if (each.dueOn() != null && each.dueOn().isBefore(draft.agreedOn())) {
            refusals.add(Refusal.field(prefix + "dueOn", "refusal.due-before-agreed"));
        }
        return refusals;
    }

    private void who(List<Refusal> refusals, String field, Set<String> ids) {
        if (ids.isEmpty()) {
            refusals.add(unclear(field, "refusal.obligation-who"));
        } else if (!partyIds().containsAll(ids)) {
            refusals.add(unclear(field, "refusal.obligation-stranger"));
        }
    }

    private static void what(List<Refusal> refusals, String prefix, ObligationDraft each) {
        var amount = each.amountFen();
        if (each.kind() == ObligationKind.PAY && amount == null) {
            refusals.add(unclear(prefix + "amountFen", "refusal.obligation-how-much"));
        } else if (each.kind() != ObligationKind.PAY && amount != null) {
            refusals.add(Refusal.field(prefix + "amountFen", "refusal.amount-not-money"));
        }
        if (amount != null && (amount <= 0 || amount > MOST_FEN)) {
            refusals.add(Refusal.field(prefix + "amountFen", "refusal.amount"));
        }
        if (each.kind() != ObligationKind.PAY && Texts.clean(each.content()).isEmpty()) {
            refusals.add(unclear(prefix + "content", "refusal.obligation-what"));
        }
        fits(refusals, prefix + "content", each.content(), THING);
        fits(refusals, prefix + "condition", each.condition(), THING);
    }

    private static void fits(List<Refusal> refusals, String field, String text, int most) {
        var length = Texts.length(text);
        if (length > most) {
            refusals.add(Refusal.field(field, "refusal.too-long", most, length));
        }
    }

    private static Refusal unclear(String field, String key) {
        return new Refusal("R24", key, field, List.of());
    }

    private Set<String> partyIds() {
        return draft.parties().stream().map(PartySignature::partyId).collect(Collectors.toUnmodifiableSet());
    }
}
