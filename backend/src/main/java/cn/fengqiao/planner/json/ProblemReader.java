package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Caps;
import cn.fengqiao.planner.Community;
import cn.fengqiao.planner.Done;
import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Flaw;
import cn.fengqiao.planner.Leave;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Mentoring;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.PartialDay;
import cn.fengqiao.planner.Place;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Role;
import cn.fengqiao.planner.Roster;
import cn.fengqiao.planner.Succession;
import cn.fengqiao.planner.Travel;
import cn.fengqiao.planner.Visit;
import cn.fengqiao.planner.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a problem; {@code docs/planner-problem.schema.json} is the form. */
public final class ProblemReader {

    static final String FORM = "fengqiao-visits-problem/1";

    private ProblemReader() {}

    public static Read<Problem> read(byte[] document) {
        return Documents.read(document, ProblemReader::problem);
    }

    private static Problem problem(Cursor at, List<Flaw> flaws) {
        at.only(
                "form",
                "name",
                "firstDay",
                "lastDay",
                "startGrain",
                "eveningFrom",
                "restDays",
                "travel",
                "places",
                "communities",
                "lecturers",
                "visits",
                "successions",
                "mentoring",
                "pins",
                "published",
                "weights");
        if (!FORM.equals(at.text("form"))) {
            at.flaw("/form", "form", FORM);
        }
        var first = at.date("firstDay");
        var last = at.date("lastDay");
        if (flaws.isEmpty() && (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > 400)) {
            at.flaw("/lastDay", "horizon");
        }
        if (!flaws.isEmpty()) {
            last = first;
        }
        var problem = new Problem(
                at.text("name", "?"),
                first,
                last,
                at.integer("startGrain", 15, 1, 30),
                at.time("eveningFrom", 18 * 60),
                at.has("restDays") ? at.dates("restDays") : weekends(first, last),
                travel(at.enter("travel")),
                at.list("places", true, ProblemReader::place),
                at.list("communities", false, ProblemReader::community),
                at.list("lecturers", true, ProblemReader::lecturer),
                at.list("visits", true, ProblemReader::visit),
                at.list("successions", false, ProblemReader::succession),
                at.list("mentoring", false, ProblemReader::mentoring),
                at.list("pins", false, PlanReader::planned),
                at.list("published", false, PlanReader::planned),
                at.has("weights") ? weights(at.enter("weights")) : Weights.USUAL);
        if (flaws.isEmpty()) {
            flaws.addAll(ProblemCheck.check(problem));
        }
        return problem;
    }

    static Set<LocalDate> weekends(LocalDate first, LocalDate last) {
        var rest = new HashSet<LocalDate>();
        first.datesUntil(last.plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() > 5)
                .forEach(rest::add);
        return rest;
    }

    private static Travel travel(Cursor at) {
        return switch (at.text("kind")) {
            case "none" -> {
                at.only("kind");
                yield new Travel.None();
            }
            case "speed" -> {
                at.only("kind", "kmPerHour", "detour", "extraMinutes", "latitude");
                yield new Travel.Speed(
                        at.number("kmPerHour", 35, 1, 1000), at.number("detour", 1.3, 1, 10),
                        at.integer("extraMinutes", 5, 0, 240), at.number("latitude", 31.3, -89, 89));
            }
            case "matrix" -> {
                at.only("kind", "minutes", "metres", "metresPerMinute");
                yield new Travel.Matrix(
                        at.list("minutes", true, row -> row.ownRow(10_000)),
                        at.list("metres", false, row -> row.ownRow(10_000_000)),
                        at.integer("metresPerMinute", 600, 0, 10_000));
            }
            default -> {
                at.flaw(at.pointer + "/kind", "travelKind");
                yield new Travel.None();
            }
        };
    }

    private static Place place(Cursor at) {
        at.only("id", "lat", "lon");
        return new Place(at.text("id"), at.number("lat", 0, -90, 90), at.number("lon", 0, -180, 180));
    }

    private static Community community(Cursor at) {
        at.only("id", "visitedThisYear");
        return new Community(at.text("id"), at.flag("visitedThisYear", false));
    }

    private static Lecturer lecturer(Cursor at) {
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
                at.list("duty", true, ProblemReader::opening),
                at.list("leave", false, ProblemReader::leave),
                at.list("partialDays", false, ProblemReader::partialDay),
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

    private static Opening opening(Cursor at) {
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

    private static Visit visit(Cursor at) {
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
                at.list("roles", true, ProblemReader::role),
                at.list("openings", true, ProblemReader::opening),
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

    private static Succession succession(Cursor at) {
        at.only("first", "then", "minMinutes", "maxMinutes");
        return new Succession(
                at.text("first"),
                at.text("then"),
                at.integer("minMinutes", 0, 600_000),
                at.integer("maxMinutes", 0, 600_000));
    }

    private static Mentoring mentoring(Cursor at) {
        at.only("mentor", "mentee", "visits");
        return new Mentoring(at.text("mentor"), at.text("mentee"), at.integer("visits", 1, 100));
    }

    private static Weights weights(Cursor at) {
        at.only(
                "unserved",
                "community",
                "distance",
                "preferredDate",
                "nodeDate",
                "district",
                "fairness",
                "evening",
                "weekend",
                "spread",
                "spreadDays",
                "continuity",
                "mentoring",
                "changedStart",
                "changedMember");
        var usual = Weights.USUAL;
        return new Weights(
                weight(at, "unserved", usual.unserved()),
                weight(at, "community", usual.community()),
                weight(at, "distance", usual.distance()),
                weight(at, "preferredDate", usual.preferredDate()),
                weight(at, "nodeDate", usual.nodeDate()),
                weight(at, "district", usual.district()),
                weight(at, "fairness", usual.fairness()),
                at.number("evening", usual.evening(), 1, 10),
                at.number("weekend", usual.weekend(), 1, 10),
                weight(at, "spread", usual.spread()),
                at.integer("spreadDays", usual.spreadDays(), 1, 60),
                weight(at, "continuity", usual.continuity()),
                weight(at, "mentoring", usual.mentoring()),
                weight(at, "changedStart", usual.changedStart()),
                weight(at, "changedMember", usual.changedMember()));
    }

    private static double weight(Cursor at, String name, double usual) {
        return at.number(name, usual, 0, 10_000);
    }
}
