package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.PlanningListener;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Progress;
import cn.fengqiao.planner.SolveOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One solve: a first complete plan, then annealing in one or several lanes that meet at the end of every round. */
public final class Search {

    private static final int ROUNDS = 24;
    private static final int BATCH = 16;
    private static final long NOTICE_NANOS = 200_000_000L;

    private final Problem problem;
    private final SolveOptions options;
    private final Stopwatch watch;
    private final List<Lane> lanes = new ArrayList<>();
    private double seconds;
    private long total;
    private long noticed;

    public Search(Problem problem, SolveOptions options) {
        this.problem = problem;
        this.options = options;
        watch = new Stopwatch(options.budget());
    }

    public long iterations() {
        return lanes.stream().mapToLong(lane -> lane.seen).sum();
    }

    public double seconds() {
        return seconds;
    }

    /** What the engine reckons the plan to cost that {@link #run} returned; -1 if it was cancelled before reckoning. */
    public long total() {
        return total;
    }

    /** The best plan; of a search that is cancelled before it has one, the pins alone. */
    public Plan run(PlanningListener listener, BooleanSupplier cancelled) {
        var model = ModelBuilder.build(problem, cancelled);
        if (model == null) {
            return pinsAlone();
        }
        var nearness = new Nearness(model);
        var first = lane(model, nearness, options.seed());
        Loading.load(first.state, Plans.numbers(model, problem.pins()));
        first.construct(cancelled);
        notice(first, listener, 0, true);
        if (options.budget().iterations() > 0 && model.visits > 0) {
            first.markHopeless(cancelled);
            improve(first, nearness, listener, cancelled);
        }
        first.rewind();
        first.fillUp(cancelled);
        seconds = watch.seconds();
        total = first.best.total;
        notice(first, listener, 1, true);
        return first.bestPlan();
    }

    private Plan pinsAlone() {
        seconds = watch.seconds();
        total = -1;
        var pins = new HashMap<String, PlannedVisit>();
        problem.pins().forEach(pin -> pins.put(pin.visit(), pin));
        return new Plan(problem.visits().stream()
                .flatMap(visit -> Stream.ofNullable(pins.get(visit.id())))
                .toList());
    }

    private void improve(Lane first, Nearness nearness, PlanningListener listener, BooleanSupplier cancelled) {
        if (options.threads() == 1) {
            alone(first, listener, cancelled);
            return;
        }
        nearness.complete();
        for (int i = 1; i < options.threads(); i++) {
            lane(first.model, nearness, options.seed() + i * 7919L).startFrom(first);
        }
        together(listener, cancelled);
    }

    private Lane lane(Model model, Nearness nearness, long seed) {
        var lane = new Lane(model, nearness, seed);
        lanes.add(lane);
        return lane;
    }

    private void alone(Lane lane, PlanningListener listener, BooleanSupplier cancelled) {
        double began = watch.seconds();
        double left = options.budget().seconds() - began;
        double done = 0;
        while (done < 1 && left > 0 && !cancelled.getAsBoolean()) {
            long count = Math.min(BATCH, options.budget().iterations() - lane.iterations);
            lane.iterate((int) count, done, cancelled);
            double spent = watch.seconds() - began;
            done = Math.max((double) lane.iterations / options.budget().iterations(), spent / left);
            notice(lane, listener, done, false);
        }
    }

    /** Each lane has its share of every round; the best of them is where all begin the next. */
    private void together(PlanningListener listener, BooleanSupplier cancelled) {
        double spent = watch.seconds() / options.threads();
        double left = options.budget().seconds() / options.threads() - spent;
        for (int round = 0; round < ROUNDS && !cancelled.getAsBoolean() && left > 0; round++) {
            int now = round;
            inParallel(lane -> round(lane, now, left, cancelled), listener, (double) round / ROUNDS);
            var best = lanes.getFirst();
            for (var lane : lanes) {
                best = lane.best.total < best.best.total ? lane : best;
            }
            var leader = best;
            inParallel(lane -> lane.adopt(leader), PlanningListener.SILENT, 0);
            notice(lanes.getFirst(), listener, (round + 1.0) / ROUNDS, true);
        }
    }

    private void round(Lane lane, int round, double left, BooleanSupplier cancelled) {
        long all = options.budget().iterations() / options.threads();
        long until = (long) ((double) all * (round + 1) / ROUNDS);
        var own = new Stopwatch(options.budget());
        double share = options.budget().cpu() ? left / ROUNDS : left * options.threads() / ROUNDS;
        double within = 0;
        while (lane.iterations < until && within < 1 && !cancelled.getAsBoolean()) {
            lane.iterate((int) Math.min(BATCH, until - lane.iterations), (round + within) / ROUNDS, cancelled);
            double byCount = (lane.iterations - (double) all * round / ROUNDS) / ((double) all / ROUNDS);
            within = Math.max(byCount, own.seconds() / share);
        }
    }

    /** Runs all lanes; the caller's thread meanwhile tells the listener what stood at their last meeting. */
    private void inParallel(Consumer<Lane> work, PlanningListener listener, double done) {
        var total = lanes.getFirst().best.total;
        var unserved = lanes.getFirst().best.unserved();
        var plan = lanes.getFirst().bestPlan();
        var failed = new AtomicReference<@Nullable Throwable>();
        var threads = lanes.stream()
                .map(lane -> Thread.ofPlatform().name("planner").unstarted(() -> work.accept(lane)))
                .toList();
        for (var thread : threads) {
            thread.setUncaughtExceptionHandler((lane, problem) -> failed.compareAndSet(null, problem));
            thread.start();
        }
        for (var thread : threads) {
            while (!joined(thread)) {
                listener.progress(new Progress(iterations(), watch.seconds(), done, total, unserved, () -> plan));
            }
        }
        if (failed.get() != null) {
            throw new IllegalStateException("A lane of the search failed.", failed.get());
        }
    }

    private static boolean joined(Thread thread) {
        try {
            return thread.join(Duration.ofNanos(NOTICE_NANOS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "Interrupted while lanes were searching. Maybe cancel by the supplier instead?", interrupted);
        }
    }

    private void notice(Lane lane, PlanningListener listener, double done, boolean always) {
        long now = System.nanoTime();
        if (always || now - noticed > NOTICE_NANOS) {
            noticed = now;
            listener.progress(new Progress(
                    iterations(),
                    watch.seconds(),
                    Math.min(1, done),
                    lane.best.total,
                    lane.best.unserved(),
                    lane::bestPlan));
        }
    }
}
