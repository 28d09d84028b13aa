package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Seat;
import java.util.List;

/** Reads a plan; {@code docs/planner-plan.schema.json} is the form. Whether the plan is legal is the judge's business. */
public final class PlanReader {

    static final String FORM = "fengqiao-visits-plan/1";

    private PlanReader() {}

    /** Takes a re-plan, too, for the plan that is in it. */
    public static Read<Plan> read(byte[] document) {
        return Documents.read(document, List.of(FORM, ReplanWriter.FORM), (at, flaws) -> {
            if (ReplanWriter.FORM.equals(at.text("form"))) {
                at.only("form", "problem", "plan", "held", "affected", "difference");
                return plan(at.enter("plan"));
            }
            return plan(at);
        });
    }

    private static Plan plan(Cursor at) {
        at.only("form", "problem", "visits", "unserved", "cost");
        if (at.has("form") && !FORM.equals(at.text("form"))) {
            at.flaw(at.pointer + "/form", "form", FORM);
        }
        return new Plan(at.list("visits", true, PlanReader::planned));
    }

    static PlannedVisit planned(Cursor at) {
        at.only("visit", "date", "team");
        var team = at.list("team", true, PlanReader::seat);
        if (team.isEmpty()) {
            at.flaw(at.pointer + "/team", "emptyTeam");
            team = List.of(new Seat(0, "?", 0));
        }
        return new PlannedVisit(at.text("visit"), at.date("date"), team);
    }

    private static Seat seat(Cursor at) {
        at.only("role", "lecturer", "start");
        return new Seat(at.integer("role", 0, 3), at.text("lecturer"), at.time("start"));
    }
}
