package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Difference;
import cn.fengqiao.planner.Event;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Proposal;
import cn.fengqiao.planner.Replanning;
import cn.fengqiao.planner.VisitChange;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a re-plan: the new plan, what was held and why, and the difference as a value. */
public final class ReplanWriter {

    static final String FORM = "fengqiao-visits-replan/1";

    private ReplanWriter() {}

    public static byte[] write(Replanning replanning, Proposal proposal, List<Event> events) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("form", FORM);
        root.put("problem", replanning.problem().name());
        root.set("plan", PlanWriter.document(replanning.problem(), proposal.plan(), proposal.verdict()));
        var held = root.putObject("held");
        new TreeMap<>(replanning.held()).forEach((visit, why) -> held.put(visit, why.name()));
        names(root.putArray("affected"), replanning.affected());
        difference(root.putObject("difference"), proposal.difference(), events);
        return PlanWriter.bytes(root);
    }

    private static void difference(ObjectNode node, Difference difference, List<Event> events) {
        node.put("costBefore", difference.costBefore() / 1000.0);
        node.put("costAfter", difference.costAfter() / 1000.0);
        var byRule = node.putObject("byRule");
        new TreeMap<>(difference.byRule()).forEach((rule, more) -> byRule.put(rule.name(), more / 1000.0));
        var changes = node.putArray("changes");
        difference.changes().forEach(change -> change(changes.addObject(), change, events));
    }

    private static void change(ObjectNode node, VisitChange change, List<Event> events) {
        node.put("visit", change.visit());
        node.put("why", change.why().name());
        var causes = node.putArray("causes");
        change.causes().forEach(event -> causes.add(events.indexOf(event)));
        planned(node, "before", change.before());
        planned(node, "after", change.after());
        names(node.putArray("joining"), change.joining());
        names(node.putArray("leaving"), change.leaving());
    }

    private static void planned(ObjectNode node, String name, @Nullable PlannedVisit visit) {
        if (visit != null) {
            PlanWriter.fill(node.putObject(name), visit);
        }
    }

    private static void names(ArrayNode list, Collection<String> names) {
        names.stream().sorted().forEach(list::add);
    }
}
