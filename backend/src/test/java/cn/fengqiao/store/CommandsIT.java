package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.testing.GraphTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class CommandsIT {

    record Answer(String text, int number) {}

    @Autowired
    Commands commands;

    @Autowired
    Counters counters;

    @Autowired
    Neo4jClient graph;

    @Test
    void aCommandSentTwiceHasOneEffectAndTheSameAnswer() {
        var id = CommandId.fresh();

        var first = commands.once(id, "make", Answer.class, () -> made(new Answer("甲", 1)));
        var second = commands.once(id, "make", Answer.class, () -> made(new Answer("乙", 2)));

        assertThat(first).isEqualTo(Outcome.done(new Answer("甲", 1)));
        assertThat(second).isEqualTo(first);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aRefusedCommandLeavesNoTraceAndMayBeSentAgain() {
        var id = CommandId.fresh();

        var refused = commands.once(id, "make", Answer.class, () -> {
            made(new Answer("甲", 1));
            return Outcome.refused(Refusal.state("refusal.not-found"));
        });

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(things()).isZero();
        assertThat(commands.once(id, "make", Answer.class, () -> made(new Answer("甲", 1))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aFailedCommandLeavesNoTrace() {
        assertThatThrownBy(() -> commands.once(CommandId.fresh(), "make", Answer.class, () -> {
                    made(new Answer("甲", 1));
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(things()).isZero();
    }

    @Test
    void theIdOfOneCommandIsNotTakenForAnother() {
        var id = CommandId.fresh();
        commands.once(id, "make", Answer.class, () -> made(new Answer("甲", 1)));

        assertThatThrownBy(() -> commands.once(id, "break", Answer.class, () -> made(new Answer("乙", 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTransientErrorIsTriedAgainInATransactionOfItsOwn() {
        var attempts = new AtomicInteger();

        var outcome = commands.once(CommandId.fresh(), "make", Answer.class, () -> {
            made(new Answer("甲", 1));
            if (attempts.incrementAndGet() < 3) {
                throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "deadlock");
            }
            return Outcome.done(new Answer("甲", 1));
        });

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(attempts).hasValue(3);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void whoComesSecondWithAStaleVersionIsToldSo() {
        var outcome = commands.once(CommandId.fresh(), "make", Answer.class, () -> {
            throw new OptimisticLockingFailureException("stale");
        });

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.state("refusal.changed-meanwhile")));
    }

    @Test
    void theSameCommandFromManySidesAtOnceHasOneEffect() throws Exception {
        var id = CommandId.fresh();

        var outcomes = atOnce(8, () -> commands.once(id, "make", Answer.class, () -> made(new Answer("甲", 1))));

        assertThat(outcomes).containsOnly(Outcome.done(new Answer("甲", 1)));
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void numbersHaveNoGapsAndNoDoublesWhoeverTakesThem() throws Exception {
        var taken = atOnce(
                8,
                () -> IntStream.range(0, 10)
                        .mapToObj(i -> commands.once(
                                CommandId.fresh(), "number", Long.class, () -> Outcome.done(counters.next("test"))))
                        .map(outcome -> outcome instanceof Outcome.Done<Long>(var number) ? number : -1L)
                        .toList());

        assertThat(taken.stream().flatMap(List::stream).sorted())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void aNumberOfARefusedCommandIsGivenOutAgain() {
        commands.once(CommandId.fresh(), "number", Long.class, () -> {
            counters.next("test");
            return Outcome.refused(Refusal.notFound());
        });

        var next = commands.once(CommandId.fresh(), "number", Long.class, () -> Outcome.done(counters.next("test")));

        assertThat(next).isEqualTo(Outcome.done(1L));
    }

    @Test
    void aNumberTakenOutsideOfATransactionIsAMistake() {
        assertThatThrownBy(() -> counters.next("test")).isInstanceOf(IllegalStateException.class);
    }

    private Outcome<Answer> made(Answer answer) {
        graph.query("CREATE (:Command {id: randomUUID(), name: 'thing'})").run();
        return Outcome.done(answer);
    }

    private long things() {
        return graph.query("MATCH (c:Command {name: 'thing'}) RETURN count(c)")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            var results = new java.util.ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
