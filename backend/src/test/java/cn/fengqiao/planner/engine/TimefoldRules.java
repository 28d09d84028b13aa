package cn.fengqiao.planner.engine;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;

/** The judge's rules as constraint streams. */
public final class TimefoldRules implements ConstraintProvider {

    private static final Predicate<TimefoldTask> SERVED = TimefoldTask::served;
    private static final Function<TimefoldTask, Iterable<TimefoldUse>> USES = TimefoldTask::uses;
    private static final Function<TimefoldUse, Integer> DAY = TimefoldUse::dayKey;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        var one = HardSoftScore.ofSoft(1);
        var hard = HardSoftScore.ofHard(1);
        return new Constraint[] {
            factory.forEachIncludingUnassigned(TimefoldTask.class)
                    .filter(task -> !task.served())
                    .penalize(one, task -> task.model.tariff.unserved(task.model.priority[task.v]))
                    .asConstraint("unserved"),
            served(factory).penalize(hard, TimefoldTask::broken).asConstraint("team"),
            served(factory).penalize(one, TimefoldTask::own).asConstraint("own"),
            uses(factory)
                    .groupBy(DAY, ConstraintCollectors.toList())
                    .penalize(hard, (key, list) -> TimefoldDays.late(list))
                    .asConstraint("late"),
            uses(factory)
                    .groupBy(DAY, ConstraintCollectors.toList())
                    .penalize(one, (key, list) -> TimefoldDays.metres(list))
                    .asConstraint("way"),
            cap(factory, TimefoldUse::weekKey, use -> use.model().capWeek[use.lecturer()], "week"),
            cap(factory, TimefoldUse::monthKey, use -> use.model().capMonth[use.lecturer()], "month"),
            cap(factory, TimefoldUse::quarterKey, use -> use.model().capQuarter[use.lecturer()], "quarter"),
            uses(factory)
                    .groupBy(TimefoldUse::lecturer, ConstraintCollectors.toList())
                    .penalize(one, (l, list) -> TimefoldDays.fairness(list))
                    .asConstraint("fairness"),
            served(factory)
                    .groupBy(TimefoldTask::community, ConstraintCollectors.toList())
                    .penalize(one, (c, list) -> TimefoldDays.spread(list))
                    .asConstraint("spread"),
            served(factory)
                    .groupBy(TimefoldTask::community, ConstraintCollectors.toList())
                    .reward(
                            one,
                            (c, list) ->
                                    list.getFirst().model.needsVisit[c] ? list.getFirst().model.tariff.community : 0)
                    .asConstraint("community"),
            served(factory)
                    .filter(task -> task.model.roles(task.v) > 1 && task.model.pairWanted.length > 0)
                    .flatten(TimefoldTask::pairs)
                    .groupBy((task, pair) -> pair, ConstraintCollectors.toList((task, pair) -> task))
                    .reward(
                            one,
                            (pair, list) -> Math.min(list.size(), list.getFirst().model.pairWanted[pair])
                                    * list.getFirst().model.tariff.mentoring)
                    .asConstraint("mentoring"),
            factory.forEach(int[].class)
                    .join(
                            factory.forEachIncludingUnassigned(TimefoldTask.class)
                                    .filter(SERVED),
                            Joiners.equal(ints -> ints[0], TimefoldTask::getV))
                    .join(
                            factory.forEachIncludingUnassigned(TimefoldTask.class)
                                    .filter(SERVED),
                            Joiners.equal((ints, first) -> ints[1], TimefoldTask::getV))
                    .filter((ints, first, then) -> !TimefoldDays.inOrder(ints, first, then))
                    .penalize(hard, (ints, first, then) -> 100)
                    .asConstraint("succession")
        };
    }

    private static UniConstraintStream<TimefoldTask> served(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(TimefoldTask.class).filter(SERVED);
    }

    private static UniConstraintStream<TimefoldUse> uses(ConstraintFactory factory) {
        return served(factory).flattenLast(USES);
    }

    private static Constraint cap(
            ConstraintFactory factory,
            Function<TimefoldUse, Integer> key,
            java.util.function.ToIntFunction<TimefoldUse> cap,
            String name) {
        return uses(factory)
                .groupBy(key, ConstraintCollectors.toList())
                .filter((k, list) -> list.size() > cap.applyAsInt(list.getFirst()))
                .penalize(HardSoftScore.ofHard(1), (k, list) -> 100L * (list.size() - cap.applyAsInt(list.getFirst())))
                .asConstraint("cap " + name);
    }
}
