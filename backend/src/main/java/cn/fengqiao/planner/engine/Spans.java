package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Unions of stretches of a day. */
final class Spans {

    private Spans() {}

    static List<Span> on(List<Opening> openings, LocalDate date) {
        List<Span> found = List.of();
        for (var opening : openings) {
            if (opening.covers(date)) {
                found = found.isEmpty() ? opening.windows() : concat(found, opening.windows());
            }
        }
        return found.size() < 2 ? found : Span.joined(found);
    }

    private static List<Span> concat(List<Span> one, List<Span> two) {
        var both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }

    /** Pairs of earliest and latest start for something that takes so many minutes. */
    static int[] starts(List<Span> spans, int minutes, Model model) {
        var pairs = new ArrayList<Integer>();
        int evening = model.problem.eveningFrom();
        for (var span : spans) {
            int from = model.up(span.from());
            int to = model.down(span.to() - minutes);
            addRange(pairs, from, Math.min(to, model.down(evening - 1)));
            addRange(pairs, Math.max(from, model.up(evening)), to);
        }
        return pairs.stream().mapToInt(i -> i).toArray();
    }

    /** Takes from a visit every start before a minute of a day. */
    static void notBefore(Model model, int v, int today, int minute) {
        var open = model.openDays[v];
        int n = 0;
        var days = new int[open.length];
        var costs = new long[open.length];
        var windows = new int[open.length][];
        for (int i = 0; i < open.length; i++) {
            var left = open[i] == today ? after(model.windows[v][i], model.up(minute)) : model.windows[v][i];
            if (open[i] >= today && left.length > 0) {
                days[n] = open[i];
                costs[n] = model.dayCost[v][i];
                windows[n++] = left;
            }
        }
        model.openDays[v] = Arrays.copyOf(days, n);
        model.dayCost[v] = Arrays.copyOf(costs, n);
        model.windows[v] = Arrays.copyOf(windows, n);
    }

    private static int[] after(int[] ranges, int minute) {
        var pairs = new ArrayList<Integer>();
        for (int i = 0; i < ranges.length; i += 2) {
            addRange(pairs, Math.max(ranges[i], minute), ranges[i + 1]);
        }
        return pairs.stream().mapToInt(i -> i).toArray();
    }

    private static void addRange(List<Integer> pairs, int from, int to) {
        if (from <= to) {
            pairs.add(from);
            pairs.add(to);
        }
    }
}
