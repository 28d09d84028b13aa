package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Event;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.ReplanRequest;
import cn.fengqiao.planner.VisitPlanner;
import java.util.List;

/** Reads what happened to a published plan; {@code docs/planner-events.schema.json} is the form. */
public final class EventsReader {

    static final String FORM = "fengqiao-visits-events/1";

    private EventsReader() {}

    /** The request is checked against the problem and the plan as well. */
    public static Read<ReplanRequest> read(byte[] document, Problem problem, Plan published) {
        return Documents.read(document, List.of(FORM), (at, flaws) -> {
            at.only("form", "now", "frozenUntil", "confirmed", "byHand", "events");
            var now = at.moment("now");
            var request = new ReplanRequest(
                    problem,
                    published,
                    at.list("events", true, EventsReader::event),
                    now,
                    at.has("frozenUntil") ? at.moment("frozenUntil") : now,
                    at.texts("confirmed"),
                    at.texts("byHand"));
            if (flaws.isEmpty()) {
                flaws.addAll(VisitPlanner.check(request));
            }
            return request;
        });
    }

    private static Event event(Cursor at) {
        return switch (at.text("kind")) {
            case "lecturerAway" -> {
                at.only("kind", "lecturer", "from", "to");
                yield new Event.LecturerAway(at.text("lecturer"), at.date("from"), at.date("to"));
            }
            case "visitWithdrawn" -> {
                at.only("kind", "visit");
                yield new Event.VisitWithdrawn(at.text("visit"));
            }
            case "venueClosed" -> {
                at.only("kind", "visit", "date");
                yield new Event.VenueClosed(at.text("visit"), at.date("date"));
            }
            case "venueMoved" -> {
                at.only("kind", "visit", "place", "openings");
                yield new Event.VenueMoved(
                        at.text("visit"),
                        PlaceReader.place(at.enter("place")),
                        at.list("openings", true, VisitReader::opening));
            }
            case "urgentRequest" -> {
                at.only("kind", "visit");
                yield new Event.UrgentRequest(VisitReader.visit(at.enter("visit")));
            }
            case "overrun" -> {
                at.only("kind", "visit", "extraMinutes");
                yield new Event.Overrun(at.text("visit"), at.integer("extraMinutes", 1, 1440));
            }
            default -> {
                at.flaw(at.pointer + "/kind", "eventKind");
                yield new Event.VisitWithdrawn("");
            }
        };
    }
}
