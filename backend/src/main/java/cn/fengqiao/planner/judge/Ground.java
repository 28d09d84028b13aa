package cn.fengqiao.planner.judge;

import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.PartialDay;
import cn.fengqiao.planner.Place;
import cn.fengqiao.planner.Problem;
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

/** Look-ups over one problem that are the same for every plan: who is who, hours of duty, how far apart things are. */
final class Ground {

    final Problem problem;
    final Map<String, Visit> visits = new HashMap<>();
    final Map<String, Lecturer> lecturers = new HashMap<>();
    private final List<LocalDate> dates;
    private final Map<String, List<List<Span>>> duty = new HashMap<>();
    private final Map<String, Long> dutyMinutes = new HashMap<>();
    private final Map<String, Integer> placeIndex = new HashMap<>();
    private final double eastPerDegree;

    Ground(Problem problem) {
        this.problem = problem;
        problem.visits().forEach(visit -> visits.put(visit.id(), visit));
        problem.lecturers().forEach(lecturer -> lecturers.put(lecturer.id(), lecturer));
        problem.places().forEach(place -> placeIndex.put(place.id(), placeIndex.size()));
        dates = problem.firstDay().datesUntil(problem.lastDay().plusDays(1)).toList();
        eastPerDegree = problem.travel() instanceof Travel.Speed speed
                ? PER_DEGREE * Math.cos(Math.toRadians(speed.latitude()))
                : 0;
    }

    private static final double PER_DEGREE = 6371.0 * Math.PI / 180;

    /** The stretches of duty on every date of the problem, touching ones joined. */
    List<List<Span>> duty(Lecturer lecturer) {
        return duty.computeIfAbsent(
                lecturer.id(),
                id -> dates.stream().map(date -> dutyOn(lecturer, date)).toList());
    }

    /** How long a lecturer is on duty in all. */
    long dutyMinutes(Lecturer lecturer) {
        return dutyMinutes.computeIfAbsent(
                lecturer.id(),
                id -> duty(lecturer).stream()
                        .flatMap(List::stream)
                        .mapToLong(span -> span.to() - span.from())
                        .sum());
    }

    /** The same on any one date. */
    List<Span> duty(Lecturer lecturer, LocalDate date) {
        long day = date.toEpochDay() - problem.firstDay().toEpochDay();
        return day >= 0 && day < dates.size() ? duty(lecturer).get((int) day) : dutyOn(lecturer, date);
    }

    private static List<Span> dutyOn(Lecturer lecturer, LocalDate date) {
        var roster = lecturer.roster();
        for (var leave : roster.leave()) {
            if (leave.covers(date)) {
                return List.of();
            }
        }
        var partial = roster.partialDays().stream()
                .filter(day -> day.date().equals(date))
                .findFirst();
        return partial.map(PartialDay::windows).map(Ground::joined).orElseGet(() -> windowsOn(roster.duty(), date));
    }

    static List<Span> windowsOn(List<Opening> openings, LocalDate date) {
        var windows = new ArrayList<Span>();
        for (var opening : openings) {
            if (opening.covers(date)) {
                windows.addAll(opening.windows());
            }
        }
        return joined(windows);
    }

    private static List<Span> joined(List<Span> spans) {
        if (spans.size() < 2) {
            return List.copyOf(spans);
        }
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

    int metres(int a, int b) {
        return switch (problem.travel()) {
            case Travel.None none -> 0;
            case Travel.Speed speed -> (int) Math.round(kilometres(speed, a, b) * 1000);
            case Travel.Matrix matrix ->
                matrix.metres().isEmpty()
                        ? matrix.minutes().get(a)[b] * matrix.metresPerMinute()
                        : matrix.metres().get(a)[b];
        };
    }

    int minutes(int a, int b) {
        return switch (problem.travel()) {
            case Travel.None none -> 0;
            case Travel.Matrix matrix -> matrix.minutes().get(a)[b];
            case Travel.Speed speed -> {
                int metres = metres(a, b);
                long perHour = Math.round(speed.kmPerHour() * 1000);
                yield metres == 0 ? 0 : speed.extraMinutes() + (int) ((metres * 60L + perHour - 1) / perHour);
            }
        };
    }

    /** The number of a place in the order of the problem. */
    int place(String name) {
        return Objects.requireNonNull(
                placeIndex.get(name), () -> "Place %s is not among the problem's places.".formatted(name));
    }

    private double kilometres(Travel.Speed speed, int a, int b) {
        Place from = problem.places().get(a);
        Place to = problem.places().get(b);
        double north = (from.lat() - to.lat()) * PER_DEGREE;
        double east = (from.lon() - to.lon()) * eastPerDegree;
        return speed.detour() * Math.sqrt(north * north + east * east);
    }
}
