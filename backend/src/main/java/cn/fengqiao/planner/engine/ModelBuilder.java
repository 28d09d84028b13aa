package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Visit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Turns names into numbers. Expects a problem whose references are sound, as the reader leaves it. */
final class ModelBuilder {

    final Problem problem;
    final Model model;
    final Map<String, Integer> places = new HashMap<>();
    final Map<String, Integer> lecturers = new HashMap<>();
    final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, Integer> districts = new HashMap<>();
    private DayOfWeek[] weekdays = {};
    private final Map<String, Integer> communities = new HashMap<>();
    final Map<String, Integer> dialects = new HashMap<>();

    ModelBuilder(Problem problem) {
        this.problem = problem;
        this.model = new Model(problem);
    }

    static Model build(Problem problem) {
        return Objects.requireNonNull(build(problem, () -> false));
    }

    /** Nothing, if cancelled on the way. */
    static @Nullable Model build(Problem problem, BooleanSupplier cancelled) {
        var builder = new ModelBuilder(problem);
        builder.number();
        builder.calendar();
        var steps = List.<Runnable>of(
                () -> new LecturersBuilder(builder).build(),
                builder::startVisits,
                builder::buildCommunities,
                () -> builder.model.homes = new Homes(builder.model));
        for (var step : steps) {
            if (cancelled.getAsBoolean()) {
                return null;
            }
            step.run();
        }
        boolean whole = builder.buildVisits(cancelled) && new GroupsBuilder(builder).build(cancelled);
        return whole ? builder.model : null;
    }

    private void number() {
        problem.places().forEach(place -> places.put(place.id(), places.size()));
        problem.lecturers().forEach(lecturer -> lecturers.put(lecturer.id(), lecturers.size()));
        problem.visits().forEach(visit -> visits.put(visit.id(), visits.size()));
        model.lecturers = lecturers.size();
        model.visits = visits.size();
        model.grain = problem.startGrain();
    }

    private void calendar() {
        model.dates =
                problem.firstDay().datesUntil(problem.lastDay().plusDays(1)).toArray(LocalDate[]::new);
        int days = model.days = model.dates.length;
        weekdays = Arrays.stream(model.dates).map(LocalDate::getDayOfWeek).toArray(DayOfWeek[]::new);
        covering = new int[days];
        startsOn = new int[days][];
        keys = new long[days];
        model.week = new int[days];
        model.month = new int[days];
        model.quarter = new int[days];
        model.points = new int[days * 2];
        for (int day = 0; day < days; day++) {
            var date = model.dates[day];
            boolean first = day == 0;
            var before = date.minusDays(1);
            model.week[day] =
                    first ? 0 : model.week[day - 1] + (date.getDayOfWeek().getValue() == 1 ? 1 : 0);
            model.month[day] = first ? 0 : model.month[day - 1] + (date.getDayOfMonth() == 1 ? 1 : 0);
            boolean newQuarter = date.get(IsoFields.QUARTER_OF_YEAR) != before.get(IsoFields.QUARTER_OF_YEAR);
            model.quarter[day] = first ? 0 : model.quarter[day - 1] + (newQuarter ? 1 : 0);
            double factor =
                    problem.restDays().contains(date) ? problem.weights().weekend() : 1;
            model.points[day * 2] = (int) Math.round(100 * factor);
            model.points[day * 2 + 1] =
                    (int) Math.round(100 * Math.max(factor, problem.weights().evening()));
        }
        model.weeks = model.week[days - 1] + 1;
        model.months = model.month[days - 1] + 1;
        model.quarters = model.quarter[days - 1] + 1;
    }

    private void startVisits() {
        int n = model.visits;
        model.place = new int[n];
        model.minutes = new int[n];
        model.priority = new int[n];
        model.visitDistrict = new int[n];
        model.community = new int[n];
        model.dialect = new int[n];
        model.pinned = new boolean[n];
        model.preferredDay = new int[n];
        model.nodeDay = new int[n];
        model.rigid = new boolean[n];
        model.openDays = new int[n][];
        model.dayCost = new long[n][];
        model.windows = new int[n][][];
        for (int v = 0; v < n; v++) {
            var visit = problem.visits().get(v);
            model.place[v] = index(places, visit.place());
            model.minutes[v] = visit.minutes();
            model.priority[v] = visit.priority();
            model.visitDistrict[v] = district(visit.district());
            model.community[v] = communities.computeIfAbsent(visit.community(), id -> communities.size());
            var dialect = visit.dialect();
            model.dialect[v] = dialect == null ? -1 : dialects.getOrDefault(dialect, Integer.MAX_VALUE);
            model.preferredDay[v] = day(visit.preferredDate());
            model.nodeDay[v] = day(visit.nodeDate());
            model.rigid[v] = visit.roles().size() > 1;
            model.shortest = Math.min(model.shortest, visit.minutes());
        }
        problem.pins().forEach(pin -> model.pinned[index(visits, pin.visit())] = true);
        buildSuccessions();
        buildPublished();
        for (int v = 0; v < n; v++) {
            model.rigid[v] |= model.pinned[v] || model.successions[v].length > 0 || model.hasPublished[v];
        }
    }

    private boolean buildVisits(BooleanSupplier cancelled) {
        for (int v = 0; v < model.visits; v++) {
            if (v % 256 == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            openDays(v, problem.visits().get(v));
        }
        return true;
    }

    int day(@Nullable LocalDate date) {
        return date == null ? Model.NEVER : (int) ChronoUnit.DAYS.between(problem.firstDay(), date);
    }

    private record Hours(List<Span> spans, int minutes) {}

    static final int MANY = -2;
    private final Map<Hours, int[]> startsOf = new HashMap<>();

    /** Which opening covers a day: its number, -1 for none, {@link #MANY} for several. */
    private int[] covering = Model.NOTHING;

    private int[][] startsOn = {};
    private long[] keys = {};

    private void openDays(int v, Visit visit) {
        int n = 0;
        cover(visit.openings());
        var own = new int[visit.openings().size()][];
        for (int day = 0; day < model.days; day++) {
            if (covering[day] != -1 && !visit.closedOn().contains(model.dates[day])) {
                startsOn[day] = starts(visit, day, own);
                if (startsOn[day].length > 0) {
                    keys[n++] = dateCost(v, day) << 20 | day;
                }
            }
        }
        Arrays.sort(keys, 0, n);
        model.openDays[v] = new int[n];
        model.dayCost[v] = new long[n];
        model.windows[v] = new int[n][];
        for (int i = 0; i < n; i++) {
            int day = (int) (keys[i] & 0xFFFFF);
            model.openDays[v][i] = day;
            model.dayCost[v][i] = keys[i] >> 20;
            model.windows[v][i] = startsOn[day];
        }
    }

    /** Which of the openings covers each day. */
    int[] cover(List<Opening> openings) {
        Arrays.fill(covering, -1);
        for (int i = 0; i < openings.size(); i++) {
            var opening = openings.get(i);
            int from = Math.max(0, day(opening.from()));
            int to = Math.min(model.days - 1, day(opening.to()));
            for (int day = from; day <= to; day++) {
                if (opening.weekdays().contains(weekdays[day])) {
                    covering[day] = covering[day] == -1 ? i : MANY;
                }
            }
        }
        return covering;
    }

    private int[] starts(Visit visit, int day, int[][] own) {
        int i = covering[day];
        if (i == MANY) {
            return starts(Spans.on(visit.openings(), model.dates[day]), visit.minutes());
        }
        if (own[i] == null) {
            own[i] = starts(Span.joined(visit.openings().get(i).windows()), visit.minutes());
        }
        return own[i];
    }

    private long dateCost(int v, int day) {
        var weights = problem.weights();
        int preferred = model.preferredDay[v];
        int node = model.nodeDay[v];
        return (preferred == Model.NEVER ? 0 : Tariff.item(weights.preferredDate() * Math.abs(preferred - day)))
                + (node == Model.NEVER ? 0 : Tariff.item(weights.nodeDate() * Math.abs(node - day)));
    }

    /** Start ranges on the grain, cut where the evening begins so that a range never changes its load. */
    private int[] starts(List<Span> spans, int minutes) {
        return spans.isEmpty()
                ? Model.NOTHING
                : startsOf.computeIfAbsent(new Hours(spans, minutes), hours -> Spans.starts(spans, minutes, model));
    }

    private void buildSuccessions() {
        var list = problem.successions();
        var of = new HashMap<Integer, List<Integer>>();
        model.successionFirst = new int[list.size()];
        model.successionThen = new int[list.size()];
        model.successionMin = new int[list.size()];
        model.successionMax = new int[list.size()];
        for (int i = 0; i < list.size(); i++) {
            model.successionFirst[i] = index(visits, list.get(i).first());
            model.successionThen[i] = index(visits, list.get(i).then());
            model.successionMin[i] = list.get(i).minMinutes();
            model.successionMax[i] = list.get(i).maxMinutes();
            of.computeIfAbsent(model.successionFirst[i], v -> new ArrayList<>()).add(i);
            of.computeIfAbsent(model.successionThen[i], v -> new ArrayList<>()).add(i);
        }
        model.successions = new int[model.visits][];
        Arrays.setAll(
                model.successions,
                v -> of.getOrDefault(v, List.of()).stream().mapToInt(i -> i).toArray());
    }

    private void buildPublished() {
        int n = model.visits;
        model.hasPublished = new boolean[n];
        model.publishedDay = new int[n];
        model.publishedStart = new int[n];
        model.publishedTeam = new int[n][];
        Arrays.fill(model.publishedTeam, Model.NOTHING);
        for (var published : problem.published()) {
            var v = visits.get(published.visit());
            if (v != null) {
                var team = new int[model.problem.visits().get(v).roles().size()];
                Arrays.fill(team, -1);
                published.team().stream()
                        .filter(seat -> seat.role() < team.length)
                        .forEach(seat -> team[seat.role()] = lecturers.getOrDefault(seat.lecturer(), -1));
                model.hasPublished[v] = true;
                model.publishedDay[v] = (int) ChronoUnit.DAYS.between(problem.firstDay(), published.date());
                model.publishedStart[v] = published.start();
                model.publishedTeam[v] = team;
            }
        }
    }

    private void buildCommunities() {
        problem.communities()
                .forEach(community -> communities.computeIfAbsent(community.id(), id -> communities.size()));
        model.communities = communities.size();
        model.needsVisit = new boolean[model.communities];
        problem.communities()
                .forEach(community ->
                        model.needsVisit[index(communities, community.id())] = !community.visitedThisYear());
        model.visitsOfCommunity = grouped(model.community, model.communities);
        model.visitsAtPlace = grouped(model.place, model.ways.places());
    }

    private static int[][] grouped(int[] keyOf, int keys) {
        var counts = new int[keys];
        for (int key : keyOf) {
            counts[key]++;
        }
        var groups = new int[keys][];
        Arrays.setAll(groups, key -> new int[counts[key]]);
        for (int v = keyOf.length - 1; v >= 0; v--) {
            groups[keyOf[v]][--counts[keyOf[v]]] = v;
        }
        return groups;
    }

    int district(String name) {
        return districts.computeIfAbsent(name, id -> districts.size());
    }

    static int index(Map<String, Integer> names, String name) {
        var index = names.get(name);
        if (index == null) {
            throw new IllegalArgumentException(
                    "Nothing is named %s here. Maybe the problem was not checked first?".formatted(name));
        }
        return index;
    }
}
