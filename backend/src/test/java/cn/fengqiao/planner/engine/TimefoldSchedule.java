package cn.fengqiao.planner.engine;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import cn.fengqiao.planner.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All visits. */
@PlanningSolution
public class TimefoldSchedule {

    @PlanningEntityCollectionProperty
    public List<TimefoldTask> tasks = new ArrayList<>();

    @ProblemFactCollectionProperty
    public List<int[]> successions = new ArrayList<>();

    @PlanningScore
    public @Nullable HardSoftScore score;

    public TimefoldSchedule() {}

    TimefoldSchedule(Model model, Plans.Numbers start, boolean near) {
        for (int v = 0; v < model.visits; v++) {
            var task = new TimefoldTask(model, v, slots(model, v), people(model, v, near ? start : null));
            if (start.day()[v] >= 0) {
                task.slot = start.day()[v] * 1440 + start.start()[v];
                for (int role = 0; role < model.roles(v); role++) {
                    task.person(role, model.shiftLecturer[start.seat()[v * State.SEATS + role]]);
                }
            }
            tasks.add(task);
        }
        for (int i = 0; i < model.successionFirst.length; i++) {
            successions.add(new int[] {
                model.successionFirst[i], model.successionThen[i], model.successionMin[i], model.successionMax[i]
            });
        }
    }

    private static List<Integer> slots(Model model, int v) {
        var slots = new ArrayList<Integer>();
        for (int i = 0; i < model.openDays[v].length; i++) {
            var windows = model.windows[v][i];
            for (int w = 0; w < windows.length; w += 2) {
                for (int start = windows[w]; start <= windows[w + 1]; start += model.grain) {
                    slots.add(model.openDays[v][i] * 1440 + start);
                }
            }
        }
        return slots;
    }

    /** Everybody qualified; or, if a plan is given, its people and those whom our own search looks at first. */
    private static List<List<Integer>> people(Model model, int v, Plans.@Nullable Numbers start) {
        var people = new ArrayList<List<Integer>>();
        for (int role = 0; role < model.roles(v); role++) {
            var all = new LinkedHashSet<Integer>();
            for (int l : start == null ? model.candidates[model.groups[v][role]] : model.near[v][role]) {
                all.add(l);
            }
            if (start != null && start.day()[v] >= 0) {
                all.add(model.shiftLecturer[start.seat()[v * State.SEATS + role]]);
            }
            all.removeIf(l -> model.isBanned(v, l));
            people.add(List.copyOf(all));
        }
        return people;
    }

    Plan plan(Model model) {
        var day = new int[model.visits];
        var start = new int[model.visits];
        var seat = new int[model.visits * State.SEATS];
        Arrays.fill(day, -1);
        for (var task : tasks) {
            if (task.served()) {
                day[task.v] = task.day();
                start[task.v] = task.start();
                for (int role = 0; role < model.roles(task.v); role++) {
                    int l = Objects.requireNonNull(task.person(role));
                    seat[task.v * State.SEATS + role] = Plans.shift(model, l, task.day(), task.start());
                }
            }
        }
        return Plans.plan(model, day, start, seat);
    }
}
