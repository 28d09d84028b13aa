package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.Role;
import cn.fengqiao.planner.Visit;
import java.time.DayOfWeek;
import java.util.EnumSet;

/** Reads what a host asked for, and the hours in which something is open. */
final class VisitReader {

    private VisitReader() {}

    static Visit visit(Cursor at) {
        at.only(
                "id",
                "name",
                "community",
                "district",
                "host",
                "place",
                "minutes",
                "roles",
                "openings",
                "closedOn",
                "preferredDate",
                "nodeDate",
                "priority",
                "dialect",
                "language",
                "minors",
                "onlyDistricts",
                "familiar");
        var id = at.text("id");
        return new Visit(
                id,
                at.text("name", id),
                at.text("community", id),
                at.text("district", "?"),
                at.text("host", id),
                at.text("place"),
                at.integer("minutes", 1, 1440),
                at.list("roles", true, VisitReader::role),
                at.list("openings", true, VisitReader::opening),
                at.dates("closedOn"),
                at.dateOrNull("preferredDate"),
                at.dateOrNull("nodeDate"),
                at.integer("priority", 5, 1, 10),
                at.textOrNull("dialect"),
                at.textOrNull("language"),
                at.flag("minors", false),
                at.texts("onlyDistricts"),
                at.texts("familiar"));
    }

    private static Role role(Cursor at) {
        at.only("needs");
        return new Role(at.levels("needs"));
    }

    static Opening opening(Cursor at) {
        at.only("from", "to", "weekdays", "windows");
        var from = at.date("from");
        var to = at.date("to");
        if (to.isBefore(from)) {
            at.flaw(at.pointer + "/to", "dateOrder");
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        at.list("weekdays", false, day -> days.add(DayOfWeek.of(day.ownInteger(1, 7))));
        return new Opening(
                from,
                to,
                days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days,
                at.list("windows", true, Cursor::span));
    }
}
