package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.CostRule;
import cn.fengqiao.planner.Explanation;
import cn.fengqiao.planner.Explanation.Alternative;
import cn.fengqiao.planner.Explanation.Narrowing;
import cn.fengqiao.planner.Explanation.Substitute;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Answers why and what else about one plan; made once per plan, then quick for each visit. Not for two threads. */
public final class Explainer {

    private static final int ALTERNATIVES = 5;

    private final Model model;
    private final State state;
    private final Inserter inserter;
    private final Inserter onEmpty;
    private final Map<String, Integer> visits;

    /** The plan must have passed the judge. */
    public Explainer(Problem problem, Plan plan) {
        model = ModelBuilder.build(problem);
        // Explanations speak of what is possible while nobody else moves, not even by a quarter of an hour.
        Arrays.fill(model.rigid, true);
        state = new State(model);
        Loading.load(state, Plans.numbers(model, plan.visits()));
        inserter = new Inserter(state, new Dice(1));
        onEmpty = new Inserter(new State(model), new Dice(1));
        visits = Plans.index(problem.visits().stream().map(visit -> visit.id()).toList());
    }

    public Explanation explain(String visit) {
        int v = ModelBuilder.index(visits, visit);
        return state.served(v) ? served(v) : unserved(v);
    }

    private Explanation unserved(int v) {
        boolean impossible = !onEmpty.fitsSomewhere(v);
        var funnel = new ArrayList<Narrowing>();
        for (int role = 0; role < model.roles(v); role++) {
            funnel.add(new Funnel(state).narrow(v, role));
        }
        int whole = 0;
        for (int day : model.openDays[v]) {
            whole += inserter.among(v, groups(v), new int[] {day}).found() ? 1 : 0;
        }
        var remedies = new Remedies(state, inserter).find(v);
        return new Explanation.Unserved(id(v), impossible, funnel, model.openDays[v].length, whole, remedies);
    }

    private String id(int v) {
        return model.problem.visits().get(v).id();
    }

    private int[][] groups(int v) {
        var lists = new int[model.roles(v)][];
        Arrays.setAll(lists, role -> model.candidates[model.groups[v][role]]);
        return lists;
    }

    private Explanation served(int v) {
        var planned = Plans.planned(state, v);
        long total = state.total();
        var journal = state.journal();
        journal.begin();
        var before = costs();
        state.remove(v);
        var cost = differences(costs(), before);
        var alternatives = new ArrayList<Alternative>();
        for (int day : model.openDays[v]) {
            var found = inserter.among(v, groups(v), new int[] {day});
            if (found.found()) {
                addAlternative(v, found, total, alternatives);
            }
        }
        withoutOne(v, total, alternatives, Plans.numbers(model, List.of(planned)));
        journal.undo();
        alternatives.removeIf(one -> one.planned().equals(planned));
        alternatives.sort(Comparator.comparingLong(Alternative::extra));
        cost.remove(CostRule.UNSERVED);
        return new Explanation.Served(
                id(v),
                planned,
                cost,
                List.copyOf(alternatives.subList(0, Math.min(ALTERNATIVES, alternatives.size()))));
    }

    /** On the day of the plan the best is mostly the plan itself; so each member in turn is left out. */
    private void withoutOne(int v, long total, List<Alternative> alternatives, Plans.Numbers plan) {
        for (int role = 0; role < model.roles(v); role++) {
            int holder = model.shiftLecturer[plan.seat()[v * State.SEATS + role]];
            var lists = groups(v);
            for (int other = 0; other < lists.length; other++) {
                lists[other] =
                        Arrays.stream(lists[other]).filter(l -> l != holder).toArray();
            }
            var found = inserter.among(v, lists, new int[] {plan.day()[v]});
            if (found.found()) {
                addAlternative(v, found, total, alternatives);
            }
        }
    }

    private void addAlternative(int v, Placement found, long total, List<Alternative> alternatives) {
        state.place(v, found);
        var alternative = new Alternative(Plans.planned(state, v), state.total() - total);
        if (state.sound() && !alternatives.contains(alternative)) {
            alternatives.add(alternative);
        }
        state.remove(v);
    }

    /** Who could take over one seat with everything else as it is, the least costly first. */
    public List<Substitute> substitutes(String visit, int role) {
        int v = ModelBuilder.index(visits, visit);
        if (!state.served(v) || role >= model.roles(v)) {
            return List.of();
        }
        var journal = state.journal();
        journal.begin();
        var before = costs();
        long total = state.total();
        int day = state.day[v];
        int start = state.start[v];
        var shifts = Arrays.copyOfRange(state.seat, v * State.SEATS, v * State.SEATS + model.roles(v));
        int holder = model.shiftLecturer[shifts[role]];
        state.remove(v);
        var found = new ArrayList<Substitute>();
        for (int l : model.candidates[model.groups[v][role]]) {
            if (l != holder && seat(shifts, role, l, day, start) && new Exactly(state).fits(v, day, start, shifts)) {
                var placement = new Placement();
                Loading.prepare(state, placement, v, day, start, shifts, 0);
                state.place(v, placement);
                if (state.sound()) {
                    found.add(new Substitute(
                            model.problem.lecturers().get(l).id(),
                            state.total() - total,
                            differences(before, costs())));
                }
                state.remove(v);
            }
        }
        journal.undo();
        found.sort(Comparator.comparingLong(Substitute::extra));
        return found;
    }

    private boolean seat(int[] shifts, int role, int l, int day, int start) {
        if (model.firstShift[l * model.days + day] < 0) {
            return false;
        }
        shifts[role] = Plans.shift(model, l, day, start);
        return true;
    }

    private long[] costs() {
        return Arrays.stream(CostRule.values()).mapToLong(state::cost).toArray();
    }

    private static Map<CostRule, Long> differences(long[] from, long[] to) {
        var map = new EnumMap<CostRule, Long>(CostRule.class);
        for (var rule : CostRule.values()) {
            long more = to[rule.ordinal()] - from[rule.ordinal()];
            if (more != 0) {
                map.put(rule, more);
            }
        }
        return map;
    }
}
