package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The peer that works as a careful person with a list does: each visit takes the first date, start and people that fit. */
public final class FirstFit {

    private final Model model;
    private final State state;
    private final Exactly exactly;
    private final Placement placement = new Placement();

    private FirstFit(Problem problem) {
        model = ModelBuilder.build(problem);
        java.util.Arrays.fill(model.rigid, true);
        state = new State(model);
        exactly = new Exactly(state);
    }

    public static Plan byArrival(Problem problem) {
        return new FirstFit(problem).run(Comparator.comparingInt(v -> v));
    }

    public static Plan byPriority(Problem problem) {
        var peer = new FirstFit(problem);
        return peer.run(
                Comparator.<Integer>comparingInt(v -> -peer.model.priority[v]).thenComparingInt(v -> v));
    }

    private Plan run(Comparator<Integer> order) {
        IntStream.range(0, model.visits).boxed().sorted(order).forEach(this::serve);
        return Plans.plan(state);
    }

    private void serve(int v) {
        for (int day = 0; day < model.days; day++) {
            var windows = model.windowsOn(v, day);
            for (int i = 0; i < windows.length; i += 2) {
                for (int start = windows[i]; start <= windows[i + 1]; start += model.grain) {
                    var shifts = new int[model.roles(v)];
                    if (fill(v, day, start, shifts, 0)) {
                        Loading.prepare(state, placement, v, day, start, shifts, 0);
                        state.place(v, placement);
                        return;
                    }
                }
            }
        }
    }

    private boolean anySpeaks(int v, int[] shifts, int size) {
        for (int i = 0; i < size; i++) {
            if (model.speaks(model.shiftLecturer[shifts[i]], model.dialect[v])) {
                return true;
            }
        }
        return false;
    }

    /** Role by role the first who is free; tries the next one when the rest of the team cannot be found. */
    private boolean fill(int v, int day, int start, int[] shifts, int role) {
        if (role == shifts.length) {
            return exactly.fits(v, day, start, shifts);
        }
        boolean mustSpeak = role == shifts.length - 1 && model.dialect[v] >= 0 && !anySpeaks(v, shifts, role);
        for (int l : model.candidates[model.groups[v][role]]) {
            if (mustSpeak && !model.speaks(l, model.dialect[v])) {
                continue;
            }
            int s = model.firstShift[l * model.days + day];
            if (s >= 0 && exactly.memberFits(v, day, start, s, shifts, role)) {
                shifts[role] = s;
                if (fill(v, day, start, shifts, role + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
