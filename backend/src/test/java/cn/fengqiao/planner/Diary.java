package cn.fengqiao.planner;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the made-up lecturers already do in the witness plan, and whether one more visit fits. */
final class Diary {

    /** A stretch of a day at a place. */
    record Task(int from, int to, int place) {}

    private final Countryside land;
    private final List<Lecturer> lecturers;
    private final Map<Integer, TreeMap<LocalDate, List<Task>>> busy = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Diary(Countryside land, List<Lecturer> lecturers) {
        this.land = land;
        this.lecturers = lecturers;
    }

    boolean free(int l, LocalDate date, Task task) {
        var lecturer = lecturers.get(l);
        var caps = lecturer.caps();
        if (count(l, "d" + date) >= caps.day()
                || count(l, "w" + week(date)) >= caps.week()
                || count(l, "m" + date.getMonthValue()) >= caps.month()
                || count(l, "q") >= caps.quarter()) {
            return false;
        }
        var roster = lecturer.roster();
        var duty = roster.duty().getFirst();
        if (!duty.covers(date) || roster.leave().stream().anyMatch(leave -> leave.covers(date))) {
            return false;
        }
        var span = duty.windows().getFirst();
        var tasks = new ArrayList<>(busy.getOrDefault(l, new TreeMap<>()).getOrDefault(date, List.of()));
        roster.engagements().stream()
                .filter(e -> e.date().equals(date))
                .forEach(e -> tasks.add(new Task(e.span().from(), e.span().to(), land.station(l))));
        tasks.add(task);
        tasks.sort(Comparator.comparingInt(Task::from));
        int at = land.station(l);
        int ready = span.from();
        for (var next : tasks) {
            if (ready + land.minutes(at, next.place()) > next.from()) {
                return false;
            }
            at = next.place();
            ready = next.to();
        }
        return ready + land.minutes(at, land.station(l)) <= span.to();
    }

    void book(int l, LocalDate date, Task task) {
        busy.computeIfAbsent(l, key -> new TreeMap<>())
                .computeIfAbsent(date, key -> new ArrayList<>())
                .add(task);
        for (var period : List.of("d" + date, "w" + week(date), "m" + date.getMonthValue(), "q")) {
            counts.merge(l + "/" + period, 1, Integer::sum);
        }
    }

    private static String week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int count(int l, String period) {
        return counts.getOrDefault(l + "/" + period, 0);
    }
}
