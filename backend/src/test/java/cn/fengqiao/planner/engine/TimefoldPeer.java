package cn.fengqiao.planner.engine;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.CartesianProductMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The peer on Timefold Solver Community: a visit is an entity with a start and up to four people, qualified people and
 * open starts are value ranges of the entity, everything else is a constraint stream with exactly the judge's costs. It
 * begins with first-fit by priority, which was better than its construction heuristics here, and moves start and people
 * singly, together and by swaps; one configuration also ruins and recreates starts and leads, in small doses because
 * each such move tries every value, another offers each visit only the people who live nearest.
 */
public final class TimefoldPeer {

    /** How the local search accepts moves; the benchmark takes the best of them. */
    public enum Acceptance {
        LATE,
        HILL,
        ANNEALING,
        RUIN,
        NEAR
    }

    private TimefoldPeer() {}

    public static Plan solve(Problem problem, double cpuSeconds, Acceptance acceptance) {
        var model = ModelBuilder.build(problem);
        var start = Plans.numbers(model, FirstFit.byPriority(problem).visits());
        var schedule = new Schedule(model, start, acceptance == Acceptance.NEAR);
        var solver = SolverFactory.<Schedule>create(config(acceptance)).buildSolver();
        var result = new AtomicReference<@Nullable Schedule>();
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
            case ANNEALING ->
                new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature("0hard/3000soft");
        };
        return new SolverConfig()
                .withSolutionClass(Schedule.class)
                .withEntityClasses(Task.class)
                .withConstraintProviderClass(Rules.class)
                .withRandomSeed(1L)
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit(36_000L))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(moves(acceptance))
                        .withAcceptorConfig(acceptor)
                        .withForagerConfig(new LocalSearchForagerConfig()
                                .withAcceptedCountLimit(acceptance == Acceptance.HILL ? 400 : 1)));
    }

    @SuppressWarnings("rawtypes")
    private static UnionMoveSelectorConfig moves(Acceptance acceptance) {
        var list = new ArrayList<MoveSelectorConfig>();
        list.add(change("slot", null).withFixedProbabilityWeight(2.0));
        for (var role : List.of("p0", "p1", "p2", "p3")) {
            list.add(change(role, null).withFixedProbabilityWeight(role.equals("p0") ? 2.0 : 0.5));
        }
        list.add(new CartesianProductMoveSelectorConfig()
                .withMoveSelectors(change("slot", "both"), mimic("p0", "both"))
                .withFixedProbabilityWeight(3.0));
        list.add(new CartesianProductMoveSelectorConfig()
                .withMoveSelectors(change("slot", "team"), mimic("p0", "team"), mimic("p1", "team"))
                .withFixedProbabilityWeight(1.0));
        list.add(new SwapMoveSelectorConfig().withVariableNameIncludes("p0").withFixedProbabilityWeight(1.0));
        list.add(new SwapMoveSelectorConfig()
                .withVariableNameIncludes("slot", "p0")
                .withFixedProbabilityWeight(1.0));
        if (acceptance == Acceptance.RUIN) {
            list.add(ruin("slot"));
            list.add(ruin("p0"));
        }
        return new UnionMoveSelectorConfig().withMoveSelectors(list.toArray(MoveSelectorConfig[]::new));
    }

    private static RuinRecreateMoveSelectorConfig ruin(String variable) {
        return new RuinRecreateMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig().withEntityClass(Task.class))
                .withVariableName(variable)
                .withMinimumRuinedCount(2)
                .withMaximumRuinedCount(5)
                .withFixedProbabilityWeight(0.05);
    }

    private static ChangeMoveSelectorConfig change(String variable, @Nullable String id) {
        var entity = new EntitySelectorConfig().withEntityClass(Task.class);
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(id == null ? entity : entity.withId(id))
                .withValueSelectorConfig(new ValueSelectorConfig().withVariableName(variable));
    }

    private static ChangeMoveSelectorConfig mimic(String variable, String id) {
        return new ChangeMoveSelectorConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig().withMimicSelectorRef(id))
                .withValueSelectorConfig(new ValueSelectorConfig().withVariableName(variable));
    }

    /** One member's stay. */
    record Use(Model model, int lecturer, int day, int start, int visit) {

        int dayKey() {
            return lecturer * model.days + day;
        }

        int weekKey() {
            return lecturer * model.weeks + model.week[day];
        }

        int monthKey() {
            return lecturer * model.months + model.month[day];
        }

        int quarterKey() {
            return lecturer * model.quarters + model.quarter[day];
        }

        int points() {
            return model.points[day * 2 + (model.evening(start) ? 1 : 0)];
        }
    }

    /** A visit to be planned. */
    @PlanningEntity
    public static class Task {

        Model model;
        int v;
        List<Integer> slots;
        List<Integer> none = List.of();
        List<List<Integer>> people;

        @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
        public @Nullable Integer slot;

        @PlanningVariable(valueRangeProviderRefs = "people0", allowsUnassigned = true)
        public @Nullable Integer p0;

        @PlanningVariable(valueRangeProviderRefs = "people1", allowsUnassigned = true)
        public @Nullable Integer p1;

        @PlanningVariable(valueRangeProviderRefs = "people2", allowsUnassigned = true)
        public @Nullable Integer p2;

        @PlanningVariable(valueRangeProviderRefs = "people3", allowsUnassigned = true)
        public @Nullable Integer p3;

        public Task() {
            this(new Model(Empty.PROBLEM), 0, List.of(), List.of());
        }

        Task(Model model, int v, List<Integer> slots, List<List<Integer>> people) {
            this.model = model;
            this.v = v;
            this.slots = slots;
            this.people = people;
        }

        @ValueRangeProvider(id = "slots")
        public List<Integer> getSlots() {
            return slots;
        }

        @ValueRangeProvider(id = "people0")
        public List<Integer> getPeople0() {
            return people(0);
        }

        @ValueRangeProvider(id = "people1")
        public List<Integer> getPeople1() {
            return people(1);
        }

        @ValueRangeProvider(id = "people2")
        public List<Integer> getPeople2() {
            return people(2);
        }

        @ValueRangeProvider(id = "people3")
        public List<Integer> getPeople3() {
            return people(3);
        }

        private List<Integer> people(int role) {
            return role < people.size() ? people.get(role) : none;
        }

        public int getV() {
            return v;
        }

        int community() {
            return model.community[v];
        }

        @Nullable
        Integer person(int role) {
            return switch (role) {
                case 0 -> p0;
                case 1 -> p1;
                case 2 -> p2;
                default -> p3;
            };
        }

        void person(int role, int l) {
            switch (role) {
                case 0 -> p0 = l;
                case 1 -> p1 = l;
                case 2 -> p2 = l;
                default -> p3 = l;
            }
        }

        boolean served() {
            int n = model.roles(v);
            return slot != null
                    && p0 != null
                    && (n < 2 || p1 != null)
                    && (n < 3 || p2 != null)
                    && (n < 4 || p3 != null);
        }

        int day() {
            return Objects.requireNonNull(slot) / 1440;
        }

        int start() {
            return Objects.requireNonNull(slot) % 1440;
        }

        List<Use> uses() {
            var uses = new ArrayList<Use>(model.roles(v));
            for (int role = 0; role < model.roles(v); role++) {
                uses.add(new Use(model, Objects.requireNonNull(person(role)), day(), start(), v));
            }
            return uses;
        }

        List<Integer> pairs() {
            var pairs = new ArrayList<Integer>();
            for (int a = 0; a < model.roles(v); a++) {
                for (int pair : model.pairsOf[Objects.requireNonNull(person(a))]) {
                    for (int b = a + 1; b < model.roles(v); b++) {
                        int other = Objects.requireNonNull(person(b));
                        if (other == model.pairMentor[pair] || other == model.pairMentee[pair]) {
                            pairs.add(pair);
                        }
                    }
                }
            }
            return pairs;
        }

        /** What is wrong with the team whatever the time. */
        long broken() {
            long broken = 0;
            int spoken = model.dialect[v];
            boolean speaks = spoken < 0;
            for (int a = 0; a < model.roles(v); a++) {
                int l = Objects.requireNonNull(person(a));
                speaks |= spoken >= 0 && spoken < model.speaks[l].length && model.speaks[l][spoken];
                for (int b = a + 1; b < model.roles(v); b++) {
                    int other = Objects.requireNonNull(person(b));
                    broken += l == other || (model.notWith[l].length > 0 && model.notWith[l][other]) ? 100 : 0;
                }
            }
            return broken + (speaks ? 0 : 100);
        }

        long own() {
            int day = day();
            long cost = 0;
            for (int i = 0; i < model.openDays[v].length; i++) {
                cost += model.openDays[v][i] == day ? model.dayCost[v][i] : 0;
            }
            boolean known = !model.wantsFamiliar[v];
            for (int role = 0; role < model.roles(v); role++) {
                int l = Objects.requireNonNull(person(role));
                cost += model.district[l] == model.visitDistrict[v] ? 0 : model.tariff.district;
                known |= model.isFamiliar(v, l);
            }
            return cost + (known ? 0 : model.tariff.continuity);
        }
    }

    /** All visits. */
    @PlanningSolution
    public static class Schedule {

        @PlanningEntityCollectionProperty
        public List<Task> tasks = new ArrayList<>();

        @ProblemFactCollectionProperty
        public List<int[]> successions = new ArrayList<>();

        @PlanningScore
        public @Nullable HardSoftScore score;

        public Schedule() {}

        Schedule(Model model, Plans.Numbers start, boolean near) {
            for (int v = 0; v < model.visits; v++) {
                var task = new Task(model, v, slots(model, v), people(model, v, near ? start : null));
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

    /** The judge's rules as constraint streams. */
    public static final class Rules implements ConstraintProvider {

        private static final Predicate<Task> SERVED = Task::served;
        private static final Function<Task, Iterable<Use>> USES = Task::uses;
        private static final Function<Use, Integer> DAY = Use::dayKey;

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            var one = HardSoftScore.ofSoft(1);
            var hard = HardSoftScore.ofHard(1);
            return new Constraint[] {
                factory.forEachIncludingUnassigned(Task.class)
                        .filter(task -> !task.served())
                        .penalize(one, task -> task.model.tariff.unserved(task.model.priority[task.v]))
                        .asConstraint("unserved"),
                served(factory).penalize(hard, Task::broken).asConstraint("team"),
                served(factory).penalize(one, Task::own).asConstraint("own"),
                uses(factory)
                        .groupBy(DAY, ConstraintCollectors.toList())
                        .penalize(hard, (key, list) -> Days.late(list))
                        .asConstraint("late"),
                uses(factory)
                        .groupBy(DAY, ConstraintCollectors.toList())
                        .penalize(one, (key, list) -> Days.metres(list))
                        .asConstraint("way"),
                cap(factory, Use::weekKey, use -> use.model().capWeek[use.lecturer()], "week"),
                cap(factory, Use::monthKey, use -> use.model().capMonth[use.lecturer()], "month"),
                cap(factory, Use::quarterKey, use -> use.model().capQuarter[use.lecturer()], "quarter"),
                uses(factory)
                        .groupBy(Use::lecturer, ConstraintCollectors.toList())
                        .penalize(one, (l, list) -> Days.fairness(list))
                        .asConstraint("fairness"),
                served(factory)
                        .groupBy(Task::community, ConstraintCollectors.toList())
                        .penalize(one, (c, list) -> Days.spread(list))
                        .asConstraint("spread"),
                served(factory)
                        .groupBy(Task::community, ConstraintCollectors.toList())
                        .reward(
                                one,
                                (c, list) -> list.getFirst().model.needsVisit[c]
                                        ? list.getFirst().model.tariff.community
                                        : 0)
                        .asConstraint("community"),
                served(factory)
                        .filter(task -> task.model.roles(task.v) > 1 && task.model.pairWanted.length > 0)
                        .flatten(Task::pairs)
                        .groupBy((task, pair) -> pair, ConstraintCollectors.toList((task, pair) -> task))
                        .reward(
                                one,
                                (pair, list) -> Math.min(list.size(), list.getFirst().model.pairWanted[pair])
                                        * list.getFirst().model.tariff.mentoring)
                        .asConstraint("mentoring"),
                factory.forEach(int[].class)
                        .join(
                                factory.forEachIncludingUnassigned(Task.class).filter(SERVED),
                                Joiners.equal(ints -> ints[0], Task::getV))
                        .join(
                                factory.forEachIncludingUnassigned(Task.class).filter(SERVED),
                                Joiners.equal((ints, first) -> ints[1], Task::getV))
                        .filter((ints, first, then) -> !Days.inOrder(ints, first, then))
                        .penalize(hard, (ints, first, then) -> 100)
                        .asConstraint("succession")
            };
        }

        private static UniConstraintStream<Task> served(ConstraintFactory factory) {
            return factory.forEachIncludingUnassigned(Task.class).filter(SERVED);
        }

        private static UniConstraintStream<Use> uses(ConstraintFactory factory) {
            return served(factory).flattenLast(USES);
        }

        private static Constraint cap(
                ConstraintFactory factory,
                Function<Use, Integer> key,
                java.util.function.ToIntFunction<Use> cap,
                String name) {
            return uses(factory)
                    .groupBy(key, ConstraintCollectors.toList())
                    .filter((k, list) -> list.size() > cap.applyAsInt(list.getFirst()))
                    .penalize(
                            HardSoftScore.ofHard(1),
                            (k, list) -> 100L * (list.size() - cap.applyAsInt(list.getFirst())))
                    .asConstraint("cap " + name);
        }
    }

    /** What one lecturer's day, load or one community costs. */
    static final class Days {

        private Days() {}

        private record Stop(int from, int to, int place, boolean visit) {}

        private static List<Stop> stops(List<Use> uses, int shift, Model model) {
            var stops = new ArrayList<Stop>();
            for (int busy : model.shiftBusy[shift]) {
                stops.add(new Stop(model.busyFrom[busy], model.busyTo[busy], model.busyPlace[busy], false));
            }
            for (var use : uses) {
                stops.add(new Stop(
                        use.start(), use.start() + model.minutes[use.visit()], model.place[use.visit()], true));
            }
            stops.sort(Comparator.comparingInt(Stop::from));
            return stops;
        }

        /** Made-up problems have one stretch of duty a day. */
        static long late(List<Use> uses) {
            var first = uses.getFirst();
            var model = first.model();
            int shift = model.firstShift[first.dayKey()];
            if (shift < 0) {
                return 500L * uses.size();
            }
            long late = 100L * Math.max(0, uses.size() - model.capDay[first.lecturer()]);
            int home = model.base[first.lecturer()];
            int ready = model.shiftFrom[shift];
            int from = home;
            boolean before = false;
            for (var stop : stops(uses, shift, model)) {
                if (before || stop.visit()) {
                    late += Math.max(0, ready + model.ways.minutes(from, stop.place()) - stop.from());
                }
                ready = Math.max(ready, stop.to());
                from = stop.place();
                before = stop.visit();
            }
            return late + (before ? Math.max(0, ready + model.ways.minutes(from, home) - model.shiftTo[shift]) : 0);
        }

        static long metres(List<Use> uses) {
            var first = uses.getFirst();
            var model = first.model();
            int shift = model.firstShift[first.dayKey()];
            if (shift < 0) {
                return 0;
            }
            return way(stops(uses, shift, model), model, first.lecturer())
                    - way(stops(List.of(), shift, model), model, first.lecturer());
        }

        private static long way(List<Stop> stops, Model model, int lecturer) {
            int home = model.base[lecturer];
            int from = home;
            long metres = 0;
            for (var stop : stops) {
                metres += model.ways.metres(from, stop.place());
                from = stop.place();
            }
            return metres + model.ways.metres(from, home);
        }

        static long fairness(List<Use> uses) {
            long load = 0;
            for (var use : uses) {
                load += use.points();
            }
            var model = uses.getFirst().model();
            return model.tariff.fairness(load, model.share[uses.getFirst().lecturer()]);
        }

        static long spread(List<Task> tasks) {
            long cost = 0;
            var fades = tasks.getFirst().model.tariff.spread;
            for (int i = 0; i < tasks.size(); i++) {
                for (int j = i + 1; j < tasks.size(); j++) {
                    int apart = Math.abs(tasks.get(i).day() - tasks.get(j).day());
                    cost += apart < fades.length ? fades[apart] : 0;
                }
            }
            return cost;
        }

        static boolean inOrder(int[] succession, Task first, Task then) {
            int minutes = Objects.requireNonNull(then.slot) - Objects.requireNonNull(first.slot);
            return minutes >= succession[2] && minutes <= succession[3];
        }
    }

    private static final class Empty {

        static final Problem PROBLEM = new Problem(
                "",
                java.time.LocalDate.EPOCH,
                java.time.LocalDate.EPOCH,
                1,
                1080,
                java.util.Set.of(),
                new cn.fengqiao.planner.Travel.None(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                cn.fengqiao.planner.Weights.USUAL);
    }
}
