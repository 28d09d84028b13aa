package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.PartialDay;
import cn.fengqiao.planner.Place;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Seat;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Travel;
import cn.fengqiao.planner.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Look-ups over one problem and one plan: who is where on which day, and how far apart things are. */
final class Facts {

    /** Where a lecturer is for a while, by a visit or by a duty outside the plan (then {@code visit} is empty). */
    record Stop(int from, int to, String place, String visit) {}

    final Problem problem;
    final Plan plan;
    final Map<String, Visit> visits = new HashMap<>();
    final Map<String, Lecturer> lecturers = new HashMap<>();
    final Map<String, PlannedVisit> planned = new HashMap<>();
    private final List<PlannedVisit> known;
    private final Map<String, Integer> placeIndex = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, List<Stop>>> stops = new HashMap<>();

    Facts(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        problem.visits().forEach(visit -> visits.put(visit.id(), visit));
        problem.lecturers().forEach(lecturer -> lecturers.put(lecturer.id(), lecturer));
        plan.visits().forEach(visit -> planned.putIfAbsent(visit.visit(), visit));
        known = plan.visits().stream()
                .filter(visit -> visits.containsKey(visit.visit()))
                .filter(visit -> visit.team().stream().map(Seat::lecturer).allMatch(lecturers::containsKey))
                .toList();
        for (var place : problem.places()) {
            placeIndex.put(place.id(), placeIndex.size());
        }
        problem.lecturers().forEach(this::addEngagements);
        planned.values().forEach(this::addStops);
        stops.values()
                .forEach(days -> days.values()
                        .forEach(list ->
                                list.sort(Comparator.comparingInt(Stop::from).thenComparingInt(Stop::to))));
    }

    private void addEngagements(Lecturer lecturer) {
        for (var engagement : lecturer.roster().engagements()) {
            var span = engagement.span();
            add(lecturer.id(), engagement.date(), new Stop(span.from(), span.to(), engagement.place(), ""));
        }
    }

    private void addStops(PlannedVisit planned) {
        var visit = visits.get(planned.visit());
        if (visit == null) {
            return;
        }
        for (var seat : planned.team()) {
            add(
                    seat.lecturer(),
                    planned.date(),
                    new Stop(seat.start(), seat.start() + visit.minutes(), visit.place(), visit.id()));
        }
    }

    private void add(String lecturer, LocalDate date, Stop stop) {
        stops.computeIfAbsent(lecturer, id -> new TreeMap<>())
                .computeIfAbsent(date, day -> new ArrayList<>())
                .add(stop);
    }

    /** The days of a lecturer on which something is planned or fixed, each in order of time. */
    Map<LocalDate, List<Stop>> days(String lecturer) {
        return stops.getOrDefault(lecturer, new TreeMap<>());
    }

    /** Planned visits whose names are known, for rules that need the visit beside its place in the plan. */
    List<PlannedVisit> known() {
        return known;
    }

    Visit visit(PlannedVisit planned) {
        return Objects.requireNonNull(visits.get(planned.visit()));
    }

    Lecturer lecturer(Seat seat) {
        return Objects.requireNonNull(lecturers.get(seat.lecturer()));
    }

    /** The stretches of duty on a date, touching ones joined. */
    List<Span> dutyOn(Lecturer lecturer, LocalDate date) {
        var roster = lecturer.roster();
        if (roster.leave().stream().anyMatch(leave -> leave.covers(date))) {
            return List.of();
        }
        var partial = roster.partialDays().stream()
                .filter(day -> day.date().equals(date))
                .findFirst();
        return partial.map(PartialDay::windows).map(Facts::joined).orElseGet(() -> windowsOn(roster.duty(), date));
    }

    static List<Span> windowsOn(List<Opening> openings, LocalDate date) {
        return joined(openings.stream()
                .filter(opening -> opening.covers(date))
                .flatMap(opening -> opening.windows().stream())
                .toList());
    }

    private static List<Span> joined(List<Span> spans) {
        var result = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (!result.isEmpty() && span.from() <= result.getLast().to()) {
                var last = result.removeLast();
                result.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                result.add(span);
            }
        }
        return result;
    }

    int metres(String from, String to) {
        int a = index(from);
        int b = index(to);
        return switch (problem.travel()) {
            case Travel.None none -> 0;
            case Travel.Speed speed -> (int) Math.round(kilometres(speed, a, b) * 1000);
            case Travel.Matrix matrix ->
                matrix.metres().isEmpty()
                        ? matrix.minutes().get(a)[b] * matrix.metresPerMinute()
                        : matrix.metres().get(a)[b];
        };
    }

    int minutes(String from, String to) {
        return switch (problem.travel()) {
            case Travel.None none -> 0;
            case Travel.Matrix matrix -> matrix.minutes().get(index(from))[index(to)];
            case Travel.Speed speed -> {
                int metres = metres(from, to);
                long perHour = Math.round(speed.kmPerHour() * 1000);
                yield metres == 0 ? 0 : speed.extraMinutes() + (int) ((metres * 60L + perHour - 1) / perHour);
            }
        };
    }

    private int index(String place) {
        var index = placeIndex.get(place);
        if (index == null) {
            throw new IllegalArgumentException("Place %s is not among the problem's places.".formatted(place));
        }
        return index;
    }

    private double kilometres(Travel.Speed speed, int a, int b) {
        Place from = problem.places().get(a);
        Place to = problem.places().get(b);
        double perDegree = 6371.0 * Math.PI / 180;
        double north = (from.lat() - to.lat()) * perDegree;
        double eastPerDegree = perDegree * Math.cos(Math.toRadians(speed.latitude()));
        double east = (from.lon() - to.lon()) * eastPerDegree;
        return speed.detour() * Math.sqrt(north * north + east * east);
    }
}
