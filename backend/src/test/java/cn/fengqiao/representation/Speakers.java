package cn.fengqiao.representation;

import static cn.fengqiao.mediation.Story.done;
import static cn.fengqiao.mediation.Story.person;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import java.util.List;
import java.util.Set;

/** Gives mandates for tests, and tells who came by them. */
record Speakers(Story story, Representatives representatives) {

    Outcome<String> add(
            DisputeId id, RepresentationKind kind, Set<String> parties, String name, String authority, String scope) {
        return representatives.add(
                CommandId.fresh(),
                id,
                new RepresentativeDraft(kind, parties, "", name, "", "", authority, scope, story.today()));
    }

    Outcome<String> elect(DisputeId id, String by, List<String> side) {
        return representatives.add(
                CommandId.fresh(),
                id,
                new RepresentativeDraft(
                        RepresentationKind.ELECTED, Set.copyOf(side), by, "", "", "", "推选记录", "", story.today()));
    }

    SessionDraft session(String mandate) {
        return new SessionDraft(story.clock.instant(), "调解室", SessionForm.JOINT, Set.of(), Set.of(mandate), "各方陈述");
    }

    DisputeId with(PartyDraft... parties) {
        var all = parties.length == 1 ? new PartyDraft[] {parties[0], person("B", "对方")} : parties;
        var id = story.registered(all).id();
        done(story.disputes.accept(CommandId.fresh(), id));
        return id;
    }

    String first(DisputeId id) {
        return story.page(id).parties().getFirst().id();
    }

    List<String> attended(DisputeId id) {
        return story.page(id).procedures().getFirst().sessions().getFirst().attended();
    }
}
