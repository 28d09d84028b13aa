package cn.fengqiao.mediation;

import static cn.fengqiao.mediation.AgreementFinding.Matter.FORBIDDEN;
import static cn.fengqiao.mediation.AgreementFinding.Matter.NOT_CONFIRMABLE;
import static cn.fengqiao.mediation.AgreementFinding.Matter.UNCLEAR;

import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The validator before print (section 6): what is unclear, what the law forbids, what no court confirms. What would make
 * the agreement worthless is refused by {@link AgreementChecks}; this only advises.
 */
record AgreementReview(AgreementDraft draft, ProcedureKind kind, boolean onSite, List<PartyIdentity> parties) {

    private static final int NAMES = 5;

    /** Words that put off what the agreement should say. */
    private static final Pattern VAGUE = Pattern.compile("尽快|及早|适当|左右|大约|另行协商|再行协商|酌情|有钱时|视情况");

    List<AgreementFinding> findings() {
        return Stream.of(r16Parties(), r16Content(), r24Obligations(), r30(), words(), r23())
                .flatMap(List::stream)
                .toList();
    }

    /** R16: whoever signs is named so that nobody can be mistaken for another. */
    List<AgreementFinding> r16Parties() {
        return Stream.of(
                        missing("sex", each -> each.person() && !each.sex()),
                        missing("age", each -> each.person() && !each.age()),
                        missing("id-number", each -> each.person() && !each.number()),
                        missing("credit-code", each -> !each.person() && !each.number()),
                        missing("representative", each -> !each.person() && !each.represented()),
                        missing("address", each -> !each.address()),
                        missing("phone", each -> !each.phone()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<AgreementFinding> missing(String what, Predicate<PartyIdentity> lacks) {
        var taking = draft.parties().stream().map(PartySignature::partyId).toList();
        var names = parties.stream()
                .filter(each -> taking.contains(each.partyId()))
                .filter(lacks)
                .map(PartyIdentity::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(AgreementFinding.of(
                        UNCLEAR,
                        "R16",
                        "review.party." + what,
                        names.size(),
                        names.stream().limit(NAMES).collect(Collectors.joining("、"))));
    }

    /** R16: points at issue, responsibility, breach, costs, and in which language people understood each other. */
    List<AgreementFinding> r16Content() {
        var terms = draft.terms();
        return Stream.of(
                        empty(terms.points(), "R16", "review.points"),
                        empty(terms.responsibility(), "R16", "review.responsibility"),
                        empty(terms.breach(), "R24", "review.breach"),
                        empty(terms.costs(), "R16", "review.costs"),
                        empty(terms.language(), "R16", "review.language"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AgreementFinding> empty(String text, String rule, String key) {
        return text.isEmpty() ? Optional.of(AgreementFinding.of(UNCLEAR, rule, key)) : Optional.empty();
    }

    /** R24: what for, how, and until when at the latest. */
    List<AgreementFinding> r24Obligations() {
        var findings = new ArrayList<AgreementFinding>();
        findings.addAll(those(
                "review.obligation.what", each -> Texts.clean(each.content()).isEmpty()));
        findings.addAll(those(
                "review.obligation.how",
                each -> each.kind() == ObligationKind.PAY && each.way() == ObligationWay.OTHER));
        findings.addAll(those("review.obligation.no-last-day", each -> each.dueOn() == null));
        findings.addAll(those(
                "review.obligation.guarantee", each -> !each.guarantorPartyIds().isEmpty()));
        findings.addAll(those(
                "review.obligation.vague",
                each -> VAGUE.matcher(each.content() + each.condition()).find()));
        return findings;
    }

    private List<AgreementFinding> those(String key, Predicate<ObligationDraft> which) {
        var numbers = IntStream.range(0, draft.obligations().size())
                .filter(i -> which.test(draft.obligations().get(i)))
                .mapToObj(i -> String.valueOf(i + 1))
                .toList();
        return numbers.isEmpty()
                ? List.of()
                : List.of(AgreementFinding.of(
                        UNCLEAR,
                        "R24",
                        key,
                        numbers.stream().limit(NAMES).collect(Collectors.joining("、"))
                                + (numbers.size() > NAMES ? "…" : "")));
    }

    /** R30: on site everything is performed at once, and the camera's recording is named. */
    List<AgreementFinding> r30() {
        if (!onSite) {
            return List.of();
        }
        var findings = new ArrayList<AgreementFinding>();
        if (draft.obligations().stream().anyMatch(each -> !draft.agreedOn().equals(each.dueOn()))) {
            findings.add(AgreementFinding.of(FORBIDDEN, "R30", "review.on-site.later"));
        }
        if (draft.terms().videoNumber().isEmpty()) {
            findings.add(AgreementFinding.of(UNCLEAR, "R30", "review.on-site.video"));
        }
        return findings;
    }

    private List<AgreementFinding> words() {
        return ConfirmationRules.advice(draft).stream()
                .map(each -> new AgreementFinding(
                        "R23".equals(each.rule()) ? NOT_CONFIRMABLE : FORBIDDEN, each, each.key() + ".do"))
                .toList();
    }

    /** R23, R25: courts confirm what an organisation mediated, and want it in writing. */
    List<AgreementFinding> r23() {
        var findings = new ArrayList<AgreementFinding>();
        if (kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            findings.add(AgreementFinding.of(NOT_CONFIRMABLE, "R23", "review.public-security"));
        } else if (draft.form() == AgreementForm.ORAL) {
            findings.add(AgreementFinding.of(NOT_CONFIRMABLE, "R25", "review.oral"));
        }
        return findings;
    }
}
