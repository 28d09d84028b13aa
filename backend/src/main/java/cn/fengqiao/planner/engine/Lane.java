package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.CostRule;
import cn.fengqiao.planner.Plan;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** One thread's search: a state, its random source, and the loop that ruins, recreates and accepts or takes back. */
final class Lane {

    final Model model;
    final State state;
    final Snapshot best;
    final Inserter inserter;
    private final Dice dice;
    private final Ruins ruins;
    private final boolean[] hopeless;
    private long[] keys;
    private int[] left = new int[16];
    private int leftSize;
    private long current;
    private final Heat heat;
    private int[] focus = Model.NOTHING;
    long iterations;

    /** Iterations as other threads may see them. */
    volatile long seen;

    Lane(Model model, Nearness nearness, long seed) {
        this.model = model;
        state = new State(model);
        dice = new Dice(seed);
        inserter = new Inserter(state, dice);
        ruins = new Ruins(state, dice, nearness);
        best = new Snapshot(state);
        hopeless = new boolean[model.visits];
        keys = new long[64];
        heat = new Heat(model);
    }

    /** Marks what does not fit even into an empty plan, so that no time is lost on it. */
    void markHopeless(BooleanSupplier cancelled) {
        var empty = new Inserter(new State(model), new Dice(1));
        empty.stopWhen(cancelled);
        for (int v = 0; v < model.visits && !cancelled.getAsBoolean(); v++) {
            hopeless[v] = !state.served(v) && !empty.fitsSomewhere(v);
        }
        collectLeft();
    }

    /** The first complete plan: by priority, those with little choice first. */
    void construct(BooleanSupplier cancelled) {
        inserter.stopWhen(cancelled);
        var order = new long[model.visits];
        for (int v = 0; v < model.visits; v++) {
            order[v] = (long) (10 - model.priority[v]) << 52 | (long) choice(v) << 26 | v;
        }
        Arrays.sort(order);
        for (long key : order) {
            int v = (int) (key & 0x3FFFFFF);
            if (!state.served(v) && !cancelled.getAsBoolean()) {
                insert(v);
                best.mark(v);
            }
        }
        keepAll();
        collectLeft();
        heat.warm(current - state.cost(CostRule.UNSERVED) - state.cost(CostRule.COMMUNITY));
    }

    private void keepAll() {
        for (int v = 0; v < model.visits; v++) {
            best.mark(v);
        }
        current = state.total();
        best.keep(current);
    }

    private int choice(int v) {
        int people = Integer.MAX_VALUE;
        for (int group : model.groups[v]) {
            people = Math.min(people, model.candidates[group].length);
        }
        return Math.min(people * model.openDays[v].length, 0x3FFFFFF);
    }

    private boolean insert(int v) {
        var placement = inserter.first(v);
        if (!placement.found()) {
            placement = inserter.near(v);
        }
        if (!placement.found()) {
            placement = inserter.everywhere(v);
        }
        if (placement.found()) {
            state.place(v, placement);
        }
        return placement.found();
    }

    private void collectLeft() {
        leftSize = 0;
        for (int v = 0; v < model.visits; v++) {
            if (!state.served(v) && !hopeless[v]) {
                leave(v);
            }
        }
    }

    private void leave(int v) {
        if (leftSize == left.length) {
            left = Arrays.copyOf(left, leftSize * 2);
        }
        left[leftSize++] = v;
    }

    /** A number of iterations at temperatures that fall from one share of the run to another. */
    void iterate(int count, double progress, BooleanSupplier cancelled) {
        inserter.stopWhen(cancelled);
        double temperature = heat.at(progress, leftSize > 0);
        for (int i = 0; i < count && !cancelled.getAsBoolean(); i++) {
            iterations++;
            step(temperature);
        }
        seen = iterations;
    }

    private void step(double temperature) {
        var journal = state.journal();
        journal.begin();
        ruins.clear();
        boolean squeeze = leftSize > 0 && dice.below(100) < 15;
        if (squeeze) {
            int wanted = left[dice.below(leftSize)];
            if (!state.served(wanted)) {
                ruins.makeRoomFor(wanted);
                ruins.list(wanted);
            }
        } else {
            ruins.ruin(seed(), 2 + dice.below(dice.oneIn(4) ? 14 : 6));
            if (leftSize > 0 && dice.oneIn(2)) {
                tryOneLeft();
            }
        }
        recreate(squeeze);
        long total = state.total();
        if (state.sound() && total < current - temperature * Math.log(dice.unit() + 1e-300)) {
            accept(journal, total);
        } else {
            journal.undo();
        }
    }

    boolean hopeless(int v) {
        return hopeless[v];
    }

    private int seed() {
        return focus.length > 0 ? focus[dice.below(focus.length)] : dice.below(model.visits);
    }

    /** From now on ruins begin at these visits, and less heat is used. */
    void focus(int[] visits) {
        focus = visits;
        heat.mend();
    }

    void insertAnywhere(int v) {
        var placement = inserter.everywhere(v);
        if (placement.found()) {
            state.place(v, placement);
        }
    }

    /** Takes what the state holds as the best so far. */
    void settleAll() {
        keepAll();
        collectLeft();
    }

    private void tryOneLeft() {
        int v = left[dice.below(leftSize)];
        if (!state.served(v)) {
            for (int i = 0; i < ruins.size; i++) {
                if (ruins.taken[i] == v) {
                    return;
                }
            }
            ruins.list(v);
        }
    }

    private void accept(Journal journal, long total) {
        journal.commit();
        best.mark(journal);
        current = total;
        refreshLeft(journal);
        if (total < best.total) {
            best.keep(total);
        }
    }

    private void refreshLeft(Journal journal) {
        int n = 0;
        for (int i = 0; i < leftSize; i++) {
            if (!state.served(left[i])) {
                left[n++] = left[i];
            }
        }
        leftSize = n;
        for (int i = 0; i < journal.visits; i++) {
            int v = journal.visit[i];
            if (!state.served(v) && !hopeless[v] && !contains(v)) {
                leave(v);
            }
        }
    }

    private boolean contains(int v) {
        for (int i = 0; i < leftSize; i++) {
            if (left[i] == v) {
                return true;
            }
        }
        return false;
    }

    private void recreate(boolean squeeze) {
        int n = ruins.size;
        if (keys.length < n) {
            keys = new long[n * 2];
        }
        int kind = squeeze ? 1 : dice.below(8);
        for (int i = 0; i < n; i++) {
            int v = ruins.taken[i];
            keys[i] = key(kind, v) << 26 | v;
        }
        if (squeeze && n > 0) {
            keys[n - 1] = ruins.taken[n - 1];
        }
        Arrays.sort(keys, 0, n);
        for (int i = 0; i < n; i++) {
            int v = (int) (keys[i] & 0x3FFFFFF);
            var placement = inserter.near(v);
            if (!placement.found() && dice.oneIn(4)) {
                placement = inserter.everywhere(v);
            }
            if (placement.found()) {
                state.place(v, placement);
            }
        }
    }

    private long key(int kind, int v) {
        return switch (kind) {
            case 0, 1 -> (long) (10 - model.priority[v]) << 20 | dice.below(1 << 20);
            case 2 -> choice(v);
            case 3 -> (long) (State.SEATS - model.roles(v)) << 20 | dice.below(1 << 20);
            case 4 -> 1440 - model.minutes[v];
            default -> dice.below(1 << 30);
        };
    }

    /** Goes back to the best plan. */
    void rewind() {
        become(best);
    }

    /** Begins where another lane has come to, with what it knows of visits that never fit. */
    void startFrom(Lane other) {
        System.arraycopy(other.hopeless, 0, hopeless, 0, hopeless.length);
        heat.as(other.heat);
        become(other.best);
        keepAll();
        collectLeft();
    }

    /** Goes on from another lane's best plan. */
    void adopt(Lane other) {
        become(other.best);
        if (other != this) {
            keepAll();
        }
        collectLeft();
    }

    private void become(Snapshot plan) {
        for (int v = 0; v < model.visits; v++) {
            if (state.served(v) && plan.differs(state, v)) {
                state.remove(v);
                best.mark(v);
            }
        }
        Loading.load(state, new Plans.Numbers(plan.day, plan.start, plan.seat));
        current = state.total();
    }

    Plan bestPlan() {
        return Plans.plan(model, best.day, best.start, best.seat);
    }

    /** After this no unserved visit can be inserted without moving anything, unless it was cancelled on the way. */
    void fillUp(BooleanSupplier cancelled) {
        inserter.stopWhen(cancelled);
        for (int v = 0; v < model.visits && !cancelled.getAsBoolean(); v++) {
            if (!state.served(v) && !hopeless[v]) {
                var placement = inserter.everywhere(v);
                if (placement.found()) {
                    state.place(v, placement);
                    best.mark(v);
                }
            }
        }
        keepAll();
        collectLeft();
    }
}
