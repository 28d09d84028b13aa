package cn.fengqiao.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A re-plan in words: who changes and why, what was held, and what it costs. */
final class ReplanText {

    private final Texts texts;

    ReplanText(Texts texts) {
        this.texts = texts;
    }

    List<String> lines(Replanning replanning, Proposal proposal) {
        var lines = new ArrayList<String>();
        var difference = proposal.difference();
        lines.add(
                difference.changes().isEmpty()
                        ? texts.say("replan.nothing")
                        : texts.say("replan.changes", difference.changes().size(), difference.others()));
        difference.changes().forEach(change -> lines.add("  " + change(change)));
        var held = new EnumMap<Hold, Integer>(Hold.class);
        replanning.held().values().forEach(why -> held.merge(why, 1, Integer::sum));
        held.forEach((why, n) -> lines.add(texts.say("replan.held", n, texts.say("hold." + why))));
        lines.add(texts.say("replan.cost", difference.costBefore() / 1000.0, difference.costAfter() / 1000.0));
        difference
                .byRule()
                .forEach((rule, more) -> lines.add(texts.say("replan.rule", texts.say("cost." + rule), more / 1000.0)));
        return lines;
    }

    private String change(VisitChange change) {
        var because = change.causes().isEmpty()
                ? ""
                : change.causes().stream()
                        .map(this::event)
                        .collect(Collectors.joining(
                                texts.say("replan.and"), texts.say("replan.open"), texts.say("replan.close")));
        return texts.say(
                "replan.change",
                change.visit(),
                planned(change.before()),
                planned(change.after()),
                texts.say("why." + change.why()) + because);
    }

    private String planned(@Nullable PlannedVisit visit) {
        return visit == null ? texts.say("replan.unplanned") : ExplanationText.planned(visit);
    }

    private String event(Event event) {
        return switch (event) {
            case Event.LecturerAway away ->
                texts.say(
                        "event.lecturerAway",
                        away.lecturer(),
                        away.from().toString(),
                        away.to().toString());
            case Event.VisitWithdrawn withdrawn -> texts.say("event.visitWithdrawn", withdrawn.visit());
            case Event.VenueClosed closed ->
                texts.say("event.venueClosed", closed.visit(), closed.date().toString());
            case Event.VenueMoved moved ->
                texts.say("event.venueMoved", moved.visit(), moved.place().id());
            case Event.UrgentRequest urgent ->
                texts.say("event.urgentRequest", urgent.visit().id());
            case Event.Overrun overrun -> texts.say("event.overrun", overrun.visit(), overrun.extraMinutes());
        };
    }
}
