package cn.fengqiao.planner.engine;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Finds the cheapest legal place for a whole visit: over its open days in order of their cost, over teams and gaps. */
final class Inserter {

    private static final int FEW = 16;

    private final Model model;
    private final State state;
    private final Dice dice;
    private final Candidates[] candidates = new Candidates[State.SEATS];
    private final Aim aim;
    private final Orders orders;
    private final Gaps gaps;
    private final Teams teams;
    private boolean anyWillDo;
    private BooleanSupplier cancelled = () -> false;

    Inserter(State state, Dice dice) {
        this.state = state;
        this.model = state.model;
        this.dice = dice;
        var options = new Options[State.SEATS];
        Arrays.setAll(candidates, role -> new Candidates(state));
        Arrays.setAll(options, role -> new Options());
        aim = new Aim(model, dice);
        orders = new Orders(state);
        gaps = new Gaps(state, aim, candidates, options);
        teams = new Teams(state, aim, candidates, options, gaps);
    }

    /** Long looks end early once this says so; they may then have missed something. */
    void stopWhen(BooleanSupplier supplier) {
        cancelled = supplier;
        teams.stopWhen(supplier);
    }

    /** Looks at the nearest candidates with a few left out by chance; the usual step of the search. */
    Placement near(int v) {
        return find(v, model.near[v], Model.NOTHING, 40);
    }

    /** Looks at a few of the nearest, for a first plan that is wanted soon. */
    Placement first(int v) {
        var near = model.near[v];
        var few = new int[near.length][];
        for (int role = 0; role < near.length; role++) {
            few[role] = near[role].length <= FEW ? near[role] : Arrays.copyOf(near[role], FEW);
        }
        return find(v, few, Model.NOTHING, 40);
    }

    /** Looks at everybody; what it does not find does not exist. */
    Placement everywhere(int v) {
        var groups = model.groups[v];
        var lists = new int[groups.length][];
        Arrays.setAll(lists, role -> model.candidates[groups[role]]);
        return find(v, lists, Model.NOTHING, 0);
    }

    /** Whether there is any place at all. */
    boolean fitsSomewhere(int v) {
        anyWillDo = true;
        boolean found = everywhere(v).found();
        anyWillDo = false;
        return found;
    }

    /** The same on some days only and with given lists of people, for explanations. */
    Placement among(int v, int[][] lists, int[] onlyDays) {
        return find(v, lists, onlyDays, 0);
    }

    private Placement find(int v, int[][] lists, int[] onlyDays, int blinkOneIn) {
        aim.at(v, blinkOneIn > 0);
        for (int role = 0; role < aim.roles; role++) {
            candidates[role].collect(v, role, lists[role], dice, blinkOneIn);
            if (candidates[role].size == 0) {
                return aim.best;
            }
        }
        teams.begin();
        boolean enough = false;
        var open = model.openDays[v];
        for (int i = 0; i < open.length && model.dayCost[v][i] < aim.limit && !enough; i++) {
            boolean blinks = blinkOneIn > 0 && dice.oneIn(blinkOneIn);
            if (!blinks && (onlyDays.length == 0 || contains(onlyDays, open[i]))) {
                onDay(open[i], model.dayCost[v][i], model.windows[v][i]);
            }
            boolean idle = anyWillDo ? aim.best.found() : blinkOneIn == 0 && cancelled.getAsBoolean();
            enough = idle || teams.stopped;
        }
        return aim.best;
    }

    static boolean contains(int[] list, int value) {
        for (int one : list) {
            if (one == value) {
                return true;
            }
        }
        return false;
    }

    private void onDay(int day, long cost, int[] ranges) {
        int v = aim.visit;
        aim.day = day;
        aim.dayCost = cost + state.spread(model.community[v], day);
        if (model.hasPublished[v] && model.publishedDay[v] != day) {
            aim.dayCost += model.tariff.changedStart;
        }
        if (aim.dayCost >= aim.limit) {
            return;
        }
        aim.windows = ranges;
        aim.windowsSize = ranges.length;
        if (model.successions[v].length > 0) {
            orders.clip(aim);
        }
        if (aim.windowsSize > 0) {
            aim.known = aim.dayCost;
            if (aim.roles == 1) {
                gaps.gather(0);
            } else {
                teams.onDay();
            }
        }
    }
}
