package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done and looked at leaves its entry, with the change or at once, and in one chain. */
@GraphTest
class AuditIT extends EmptyTrail {

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void theEntryIsCommittedWithTheChangeOrNotAtAll() {
        transaction.executeWithoutResult(status -> {
            audit.did("test.done", "Test", "1", Map.of());
            status.setRollbackOnly();
        });

        assertThat(verifier.verify().entries()).isZero();

        transaction.executeWithoutResult(status -> audit.did("test.done", "Test", "1", Map.of()));

        assertThat(verifier.verify().entries()).isEqualTo(1);
    }

    @Test
    void aLookInAReadingTransactionLeavesItsEntryAtOnce() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        reading.executeWithoutResult(status -> {
            audit.looked("idNumber", "Person", "p-1", "核对身份 13812345678");
            assertThat(verifier.verify().entries()).isEqualTo(1);
        });

        var entry = trail.page(AuditFilter.ALL, 0, 1).getFirst();
        assertThat(entry.action()).isEqualTo("personal.looked");
        assertThat(entry.details()).isEqualTo("{\"reason\":\"核对身份 ***\",\"what\":\"idNumber\"}");
        assertThat(entry.accountId()).isEqualTo("account-supervisor");
    }

    @Test
    void aLookBesideItsWorkHasItsEntryWhenTheAnswerLeaves() {
        var answer = audit.looking("dispute.page", "Dispute", "d-1", "320508017", () -> "shown");

        assertThat(answer).isEqualTo("shown");
        var entry = trail.page(AuditFilter.ALL, 0, 1).getFirst();
        assertThat(entry.action()).isEqualTo("personal.looked");
        assertThat(entry.accountId()).isEqualTo("account-supervisor");
        assertThat(entry.area()).isEqualTo("320508017");
        assertThat(verifier.verify()).isEqualTo(new ChainState(1, List.of()));
    }

    @Test
    void aLookIsWrittenAlsoWhenWhatWasToBeShownFails() {
        assertThatThrownBy(() -> audit.looking("dispute.page", "Dispute", "d-1", "320508", () -> {
                    throw new IllegalStateException("cannot be read");
                }))
                .hasMessage("cannot be read");

        assertThat(verifier.verify().entries()).isEqualTo(1);
    }

    @Test
    void nothingIsShownWhenTheLookCannotBeWritten() {
        var tooLarge = "x".repeat(40_000); // more than an index takes
        var shown = new AtomicBoolean();

        assertThatThrownBy(() -> audit.looking("dispute.page", "Dispute", tooLarge, "320508", () -> {
                    shown.set(true);
                    return "shown";
                }))
                .isNotInstanceOf(CompletionException.class);

        assertThat(shown).isTrue();
        assertThat(verifier.verify().entries()).isZero();
    }

    @Test
    void entriesFromManySidesAtOnceStandInOneChain() throws Exception {
        atOnce(6, () -> {
            TestActors.asOfficer();
            for (int i = 0; i < 10; i++) {
                transaction.executeWithoutResult(status -> audit.did("test.done", "Test", "1", Map.of()));
            }
            return true;
        });

        assertThat(verifier.verify()).isEqualTo(new ChainState(60, List.of()));
    }

    private static void atOnce(int threads, Callable<Boolean> work) throws Exception {
        var barrier = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            for (var each : running) {
                assertThat(each.get()).isTrue();
            }
        }
    }
}
