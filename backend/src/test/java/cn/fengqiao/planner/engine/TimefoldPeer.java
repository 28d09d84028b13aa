package cn.fengqiao.planner.engine;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The peer on Timefold Solver Community: a visit is an entity with a start and up to four people, qualified people and
 * open starts are value ranges of the entity, everything else is a constraint stream with exactly the judge's costs. It
 * begins with first-fit by priority, which was better than its construction heuristics here, and moves start and people
 * singly, together and by swaps; one configuration also ruins and recreates starts and leads, in small doses because
 * each such move tries every value, others offer each visit only the people who live nearest.
 */
public final class TimefoldPeer {

    /** How the local search accepts moves, and whom it may send; the benchmark takes the best of them. */
    public enum Acceptance {
        LATE,
        HILL,
        ANNEALING,
        RUIN,
        NEAR,
        NEAR_ANNEALING;

        private boolean near() {
            return this == NEAR || this == NEAR_ANNEALING;
        }
    }

    private TimefoldPeer() {}

    /**
     * Ends after so many seconds of computing. Annealing keeps its heat: told by a number of moves how far it was, so that
     * it could cool, it came less far.
     */
    public static Plan solve(Problem problem, double cpuSeconds, Acceptance acceptance) {
        var model = ModelBuilder.build(problem);
        var start = Plans.numbers(model, FirstFit.byPriority(problem).visits());
        var schedule = new TimefoldSchedule(model, start, acceptance.near());
        var solver = SolverFactory.<TimefoldSchedule>create(config(acceptance)).buildSolver();
        var result = new AtomicReference<@Nullable TimefoldSchedule>();
        var thread = new Thread(() -> result.set(solver.solve(schedule)), "timefold");
        thread.start();
        var threads = ManagementFactory.getThreadMXBean();
        try {
            while (thread.isAlive() && threads.getThreadCpuTime(thread.threadId()) < cpuSeconds * 1e9) {
                thread.join(20);
            }
            solver.terminateEarly();
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return Objects.requireNonNull(result.get()).plan(model);
    }

    private static SolverConfig config(Acceptance acceptance) {
        var acceptor = switch (acceptance) {
            case LATE, RUIN, NEAR -> new LocalSearchAcceptorConfig().withLateAcceptanceSize(400);
            case HILL ->
                new LocalSearchAcceptorConfig().withLateAcceptanceSize(1).withEntityTabuSize(5);
            case ANNEALING, NEAR_ANNEALING ->
                new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature("0hard/3000soft");
        };
        return new SolverConfig()
                .withSolutionClass(TimefoldSchedule.class)
                .withEntityClasses(TimefoldTask.class)
                .withConstraintProviderClass(TimefoldRules.class)
                .withRandomSeed(1L)
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit(36_000L))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(TimefoldMoves.of(acceptance))
                        .withAcceptorConfig(acceptor)
                        .withForagerConfig(new LocalSearchForagerConfig()
                                .withAcceptedCountLimit(acceptance == Acceptance.HILL ? 400 : 1)));
    }
}
