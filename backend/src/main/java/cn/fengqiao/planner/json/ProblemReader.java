package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Flaw;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Weights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a problem; {@code docs/planner-problem.schema.json} is the form. */
public final class ProblemReader {

    static final String FORM = "fengqiao-visits-problem/1";

    private ProblemReader() {}

    public static Read<Problem> read(byte[] document) {
        return Documents.read(document, List.of(FORM), ProblemReader::problem);
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
                PlaceReader.travel(at.enter("travel")),
                at.list("places", true, PlaceReader::place),
                at.list("communities", false, PlaceReader::community),
                at.list("lecturers", true, LecturerReader::lecturer),
                at.list("visits", true, VisitReader::visit),
                at.list("successions", false, RuleReader::succession),
                at.list("mentoring", false, RuleReader::mentoring),
                at.list("pins", false, PlanReader::planned),
                at.list("published", false, PlanReader::planned),
                at.has("weights") ? RuleReader.weights(at.enter("weights")) : Weights.USUAL);
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
}
