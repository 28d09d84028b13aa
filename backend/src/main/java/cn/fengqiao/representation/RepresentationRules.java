package cn.fengqiao.representation;

import cn.fengqiao.dispute.Standing;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.representation.Principals.One;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who may speak for whom: one method for each rule, which gives the reason why not. */
final class RepresentationRules {

    static final int ADULT = 18;
    static final int WORKING_AGE = 16;

    private RepresentationRules() {}

    static List<Refusal> whyNot(
            RepresentativeDraft draft, Principals dispute, RepresentationSettings settings, LocalDate today) {
        var principals = dispute.parties(draft.partyIds());
        if (principals.isEmpty() || principals.size() < draft.partyIds().size()) {
            return List.of(Refusal.field("partyIds", "refusal.represents-whom"));
        }
        var refusals = new ArrayList<Refusal>();
        if (draft.on().isAfter(today)) {
            refusals.add(Refusal.field("on", "refusal.in-the-future"));
        }
        if (draft.byParty()
                && dispute.party(draft.byPartyId())
                        .filter(each -> each.kind() == PartyKind.PERSON)
                        .isEmpty()) {
            refusals.add(Refusal.field("byPartyId", "refusal.represents-who"));
        }
        refusals.addAll(
                switch (draft.kind()) {
                    case ELECTED -> r49(draft, dispute, principals, settings);
                    case AGENT -> r34(draft, dispute, principals);
                    case LEGAL -> legal(principals);
                    case GUARDIAN -> r33guardian(principals, today);
                });
        return List.copyOf(refusals);
    }

    /** R49: many on one side elect a few of their own. */
    static List<Refusal> r49(
            RepresentativeDraft draft, Principals dispute, List<One> principals, RepresentationSettings settings) {
        var speaker = dispute.party(draft.byPartyId());
        if (speaker.isEmpty()
                || principals.stream()
                        .anyMatch(each -> !each.side().equals(speaker.get().side()))) {
            return List.of(new Refusal("R49", "refusal.elected-outside", "byPartyId", List.of()));
        }
        var refusals = new ArrayList<Refusal>();
        var side = speaker.get().side();
        var from = settings.electFrom(dispute.typeCode());
        if (dispute.persons(side) < from) {
            refusals.add(new Refusal("R49", "refusal.elected-too-few", "partyIds", List.of(String.valueOf(from))));
        }
        if (dispute.elected(side, speaker.get().holderId()) >= settings.mostElected()) {
            refusals.add(new Refusal(
                    "R49", "refusal.elected-too-many", "byPartyId", List.of(String.valueOf(settings.mostElected()))));
        }
        return refusals;
    }

    /** R34: written authority; in 治安调解 the victim alone sends an agent, the offender never. */
    static List<Refusal> r34(RepresentativeDraft draft, Principals dispute, List<One> principals) {
        var refusals = new ArrayList<Refusal>();
        if (Texts.clean(draft.authority()).isEmpty()) {
            refusals.add(new Refusal("R34", "refusal.agent-authority", "authority", List.of()));
        }
        if (Texts.clean(draft.scope()).isEmpty()) {
            refusals.add(new Refusal("R34", "refusal.agent-scope", "scope", List.of()));
        }
        var offender = principals.stream().anyMatch(each -> each.role() == PartyRole.OFFENDER);
        var other = principals.stream().anyMatch(each -> each.role() != PartyRole.VICTIM);
        if (dispute.publicSecurity() && other) {
            refusals.add(new Refusal(
                    "R34", offender ? "refusal.agent-of-offender" : "refusal.agent-not-victim", "partyIds", List.of()));
        }
        return refusals;
    }

    /** R33: a minor has a guardian; who is grown up speaks for itself or sends an agent. */
    static List<Refusal> r33guardian(List<One> principals, LocalDate today) {
        return principals.stream().anyMatch(each -> !each.youngerThan(ADULT, today))
                ? List.of(new Refusal("R33", "refusal.guardian-of-adult", "partyIds", List.of()))
                : List.of();
    }

    /** R33: who is 16 and lives on own work may go without a guardian when it agrees. */
    static List<Refusal> r33exception(One party, LocalDate today) {
        if (!party.youngerThan(ADULT, today)) {
            return List.of(new Refusal("R33", "refusal.guardian-of-adult", "partyId", List.of()));
        }
        return party.youngerThan(WORKING_AGE, today)
                ? List.of(new Refusal("R33", "refusal.minor-too-young", "partyId", List.of()))
                : List.of();
    }

    /** R45: who mediated for the court is nobody's agent in the same matter; a guardian is so by law, not by choice. */
    static List<Refusal> r45(String holderId, RepresentationKind kind, Standing standing) {
        return kind != RepresentationKind.GUARDIAN && standing.mediatedForCourt(holderId)
                ? List.of(new Refusal("R45", "refusal.court-mediator-agent", "name", List.of()))
                : List.of();
    }

    private static List<Refusal> legal(List<One> principals) {
        return principals.stream().anyMatch(each -> each.kind() != PartyKind.ORGANISATION)
                ? List.of(Refusal.field("partyIds", "refusal.legal-of-person"))
                : List.of();
    }

    /** Nobody speaks for itself or for two sides; an elected one may be listed among those who elected it. */
    static List<Refusal> speaker(String holderId, RepresentativeDraft draft, Principals dispute) {
        var principals = dispute.parties(draft.partyIds());
        var sides = principals.stream().map(One::side).collect(Collectors.toUnmodifiableSet());
        var itself = principals.stream()
                .filter(each -> each.holderId().equals(holderId))
                .count();
        if (draft.kind() == RepresentationKind.ELECTED ? itself == principals.size() : itself > 0) {
            return List.of(Refusal.field("byPartyId", "refusal.represents-itself"));
        }
        return sides.size() > 1 || dispute.standsElsewhere(holderId, sides)
                ? List.of(Refusal.field("byPartyId", "refusal.represents-opponent"))
                : List.of();
    }
}
