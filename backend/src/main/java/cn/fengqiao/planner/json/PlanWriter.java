package cn.fengqiao.planner.json;

import cn.fengqiao.planner.CostRule;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Verdict;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a plan with what is left out and what it costs; the same plan always gives the same bytes. */
public final class PlanWriter {

    private PlanWriter() {}

    public static byte[] write(Problem problem, Plan plan, Verdict verdict) {
        return bytes(document(problem, plan, verdict));
    }

    static ObjectNode document(Problem problem, Plan plan, Verdict verdict) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("form", PlanReader.FORM);
        root.put("problem", problem.name());
        var visits = root.putArray("visits");
        plan.visits().forEach(visit -> add(visits, visit));
        var unserved = root.putArray("unserved");
        var served = plan.visits().stream().map(PlannedVisit::visit).collect(Collectors.toSet());
        problem.visits().stream()
                .filter(visit -> !served.contains(visit.id()))
                .forEach(visit -> unserved.add(visit.id()));
        var cost = root.putObject("cost");
        for (var rule : CostRule.values()) {
            cost.put(rule.name(), verdict.costs().of(rule) / 1000.0);
        }
        cost.put("TOTAL", verdict.costs().total() / 1000.0);
        return root;
    }

    static void add(ArrayNode list, PlannedVisit visit) {
        fill(list.addObject(), visit);
    }

    static void fill(ObjectNode node, PlannedVisit visit) {
        node.put("visit", visit.visit());
        node.put("date", visit.date().toString());
        var team = node.putArray("team");
        for (var seat : visit.team()) {
            team.addObject()
                    .put("role", seat.role())
                    .put("lecturer", seat.lecturer())
                    .put("start", Span.clock(seat.start()));
        }
    }

    static byte[] bytes(ObjectNode root) {
        return Documents.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }
}
