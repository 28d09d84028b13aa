package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Done;
import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Flaw;
import cn.fengqiao.planner.HardRule;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Travel;
import cn.fengqiao.planner.Visit;
import cn.fengqiao.planner.judge.Judge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether a problem makes sense: names that exist, a matrix that fits, pins that do not contradict each other. */
public final class ProblemCheck {

    private final Problem problem;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> places;
    private final Set<String> lecturers;
    private final Set<String> visits;

    private ProblemCheck(Problem problem) {
        this.problem = problem;
        places = unique(problem.places(), "/places/", place -> place.id());
        lecturers = unique(problem.lecturers(), "/lecturers/", Lecturer::id);
        visits = unique(problem.visits(), "/visits/", Visit::id);
        unique(problem.communities(), "/communities/", community -> community.id());
    }

    public static List<Flaw> check(Problem problem) {
        var check = new ProblemCheck(problem);
        check.matrix();
        check.lecturers();
        check.visits();
        check.relations();
        new SuccessionCheck(problem, check.flaws).check();
        check.published();
        check.pins();
        return check.flaws;
    }

    private void flaw(String pointer, String reason, Object... values) {
        if (flaws.size() < 50) {
            flaws.add(Flaw.of(pointer, reason, values));
        }
    }

    private <T> Set<String> unique(List<T> things, String pointer, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (int i = 0; i < things.size(); i++) {
            if (!seen.add(id.apply(things.get(i)))) {
                flaw(pointer + i + "/id", "duplicate", id.apply(things.get(i)));
            }
        }
        return seen;
    }

    private void known(Set<String> names, String name, String pointer) {
        if (!names.contains(name)) {
            flaw(pointer, "unknownName", name);
        }
    }

    private void known(Set<String> names, Set<String> wanted, String pointer) {
        int i = 0;
        for (var name : wanted) {
            known(names, name, pointer + "/" + i++);
        }
    }

    private void matrix() {
        if (problem.travel() instanceof Travel.Matrix matrix) {
            square(matrix.minutes(), "/travel/minutes");
            if (!matrix.metres().isEmpty()) {
                square(matrix.metres(), "/travel/metres");
            }
        }
    }

    private void square(List<int[]> rows, String pointer) {
        int n = problem.places().size();
        if (rows.size() != n) {
            flaw(pointer, "matrixSize", rows.size(), n);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).length != n) {
                flaw(pointer + "/" + i, "matrixSize", rows.get(i).length, n);
            }
        }
    }

    private void lecturers() {
        for (int i = 0; i < problem.lecturers().size(); i++) {
            var lecturer = problem.lecturers().get(i);
            var pointer = "/lecturers/" + i;
            known(places, lecturer.base(), pointer + "/base");
            known(lecturers, lecturer.notWith(), pointer + "/notWith");
            if (lecturer.notWith().contains(lecturer.id())) {
                int at = List.copyOf(lecturer.notWith()).indexOf(lecturer.id());
                flaw(pointer + "/notWith/" + at, "notWithSelf", lecturer.id());
            }
            done(lecturer.caps().done(), pointer + "/caps/done");
            var engagements = lecturer.roster().engagements();
            for (int k = 0; k < engagements.size(); k++) {
                known(places, engagements.get(k).place(), pointer + "/engagements/" + k + "/place");
                if (crossesDuty(lecturer, engagements.get(k))) {
                    flaw(pointer + "/engagements/" + k, "engagementCrossesDuty", lecturer.id());
                }
                if (overlaps(engagements, k)) {
                    flaw(pointer + "/engagements/" + k, "engagementsOverlap", lecturer.id());
                }
            }
        }
    }

    /** Nothing was done before the first day in a week, month or quarter that begins with it. */
    private void done(Done done, String pointer) {
        var first = problem.firstDay();
        if (done.week() > 0 && first.getDayOfWeek().getValue() == 1) {
            flaw(pointer + "/week", "nothingBefore", first);
        }
        if (done.month() > 0 && first.getDayOfMonth() == 1) {
            flaw(pointer + "/month", "nothingBefore", first);
        }
        if (done.quarter() > 0 && first.getDayOfMonth() == 1 && first.getMonthValue() % 3 == 1) {
            flaw(pointer + "/quarter", "nothingBefore", first);
        }
        if (done.month() > done.quarter()) {
            flaw(pointer + "/quarter", "monthAboveQuarter");
        }
    }

    private static boolean overlaps(List<Engagement> engagements, int k) {
        var one = engagements.get(k);
        return engagements.subList(0, k).stream()
                .anyMatch(other -> other.date().equals(one.date())
                        && other.span().from() < one.span().to()
                        && one.span().from() < other.span().to());
    }

    /** A fixed stop must lie inside the duty hours or outside: half a hearing cannot be routed. */
    private static boolean crossesDuty(Lecturer lecturer, Engagement engagement) {
        var roster = lecturer.roster();
        if (roster.leave().stream().anyMatch(leave -> leave.covers(engagement.date()))) {
            return false;
        }
        var partial = roster.partialDays().stream()
                .filter(day -> day.date().equals(engagement.date()))
                .findFirst();
        var spans = Span.joined(partial.isPresent() ? partial.get().windows() : onDate(roster.duty(), engagement));
        var span = engagement.span();
        boolean inside = spans.stream().anyMatch(duty -> duty.from() <= span.from() && span.to() <= duty.to());
        return !inside && spans.stream().anyMatch(duty -> duty.from() < span.to() && span.from() < duty.to());
    }

    private static List<Span> onDate(List<Opening> duty, Engagement engagement) {
        return duty.stream()
                .filter(opening -> opening.covers(engagement.date()))
                .flatMap(opening -> opening.windows().stream())
                .toList();
    }

    private void visits() {
        for (int i = 0; i < problem.visits().size(); i++) {
            var visit = problem.visits().get(i);
            var pointer = "/visits/" + i;
            known(places, visit.place(), pointer + "/place");
            if (visit.roles().isEmpty() || visit.roles().size() > 4) {
                flaw(pointer + "/roles", "teamSize");
            }
            if (visit.openings().isEmpty()) {
                flaw(pointer + "/openings", "neverOpen");
            }
            known(lecturers, visit.familiar(), pointer + "/familiar");
        }
    }

    private void relations() {
        for (int i = 0; i < problem.successions().size(); i++) {
            var succession = problem.successions().get(i);
            known(visits, succession.first(), "/successions/" + i + "/first");
            known(visits, succession.then(), "/successions/" + i + "/then");
            if (succession.minMinutes() > succession.maxMinutes()
                    || succession.first().equals(succession.then())) {
                flaw("/successions/" + i, "successionOrder");
            }
        }
        for (int i = 0; i < problem.mentoring().size(); i++) {
            known(lecturers, problem.mentoring().get(i).mentor(), "/mentoring/" + i + "/mentor");
            known(lecturers, problem.mentoring().get(i).mentee(), "/mentoring/" + i + "/mentee");
            if (problem.mentoring()
                    .get(i)
                    .mentor()
                    .equals(problem.mentoring().get(i).mentee())) {
                flaw("/mentoring/" + i + "/mentee", "mentorSelf");
            }
        }
    }

    /** What was published may name visits and people that are no longer there, but no visit and no role twice. */
    private void published() {
        var seen = new HashSet<String>();
        for (int i = 0; i < problem.published().size(); i++) {
            var published = problem.published().get(i);
            if (!seen.add(published.visit())) {
                flaw("/published/" + i + "/visit", "duplicate", published.visit());
            }
            var roles = new HashSet<Integer>();
            for (int k = 0; k < published.team().size(); k++) {
                if (!roles.add(published.team().get(k).role())) {
                    flaw(
                            "/published/" + i + "/team/" + k + "/role",
                            "twice",
                            published.team().get(k).role());
                }
            }
            if (published.team().isEmpty()) {
                flaw("/published/" + i + "/team", "emptyTeam");
            }
        }
    }

    /** Pins alone must be a legal plan, for the engine may not touch them. */
    private void pins() {
        if (problem.pins().isEmpty() || !flaws.isEmpty()) {
            return;
        }
        var ids = problem.pins().stream().map(pin -> pin.visit()).toList();
        for (var violation : Judge.judge(problem, new Plan(problem.pins())).violations()) {
            int i = ids.indexOf(violation.visit());
            boolean twice = violation.rule() == HardRule.PIN || violation.rule() == HardRule.KNOWN;
            flaw(
                    "/pins/" + (twice ? ids.lastIndexOf(violation.visit()) : i),
                    "pinBreaks",
                    violation.rule(),
                    violation.visit(),
                    violation.lecturer(),
                    violation.detail());
        }
    }
}
