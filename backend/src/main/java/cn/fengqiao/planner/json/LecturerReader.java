package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Caps;
import cn.fengqiao.planner.Done;
import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Leave;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.PartialDay;
import cn.fengqiao.planner.Roster;

/** Reads who can be sent: skills, roster and caps. */
final class LecturerReader {

    private LecturerReader() {}

    static Lecturer lecturer(Cursor at) {
        at.only(
                "id",
                "name",
                "district",
                "base",
                "skills",
                "volunteer",
                "minorsClearance",
                "dialects",
                "languages",
                "duty",
                "leave",
                "partialDays",
                "engagements",
                "caps",
                "recusedFrom",
                "notWith");
        var base = at.text("base");
        var roster = new Roster(
                at.list("duty", true, VisitReader::opening),
                at.list("leave", false, LecturerReader::leave),
                at.list("partialDays", false, LecturerReader::partialDay),
                at.list("engagements", false, engagement -> engagement(engagement, base)));
        return new Lecturer(
                at.text("id"),
                at.text("name", "?"),
                at.text("district", "?"),
                base,
                at.levels("skills"),
                at.flag("volunteer", false),
                at.flag("minorsClearance", false),
                at.texts("dialects"),
                at.texts("languages"),
                roster,
                at.has("caps") ? caps(at.enter("caps")) : Caps.NONE,
                at.texts("recusedFrom"),
                at.texts("notWith"));
    }

    private static Caps caps(Cursor at) {
        at.only("day", "week", "month", "quarter", "done");
        var none = Caps.NONE;
        return new Caps(
                at.integer("day", none.day(), 0, none.day()),
                at.integer("week", none.week(), 0, none.week()),
                at.integer("month", none.month(), 0, none.month()),
                at.integer("quarter", none.quarter(), 0, none.quarter()),
                at.has("done") ? done(at.enter("done")) : Done.NONE);
    }

    private static Done done(Cursor at) {
        at.only("week", "month", "quarter");
        return new Done(
                at.integer("week", 0, 0, 999), at.integer("month", 0, 0, 9_999), at.integer("quarter", 0, 0, 9_999));
    }

    private static Leave leave(Cursor at) {
        at.only("from", "to");
        var from = at.date("from");
        var to = at.date("to");
        if (to.isBefore(from)) {
            at.flaw(at.pointer + "/to", "dateOrder");
        }
        return new Leave(from, to);
    }

    private static PartialDay partialDay(Cursor at) {
        at.only("date", "windows");
        return new PartialDay(at.date("date"), at.list("windows", true, Cursor::span));
    }

    private static Engagement engagement(Cursor at, String base) {
        at.only("date", "from", "to", "place");
        return new Engagement(at.date("date"), at.span(at.time("from"), at.time("to")), at.text("place", base));
    }
}
