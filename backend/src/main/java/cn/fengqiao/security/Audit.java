package cn.fengqiao.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trail of what was done and of what personal was seen; entries are added, never changed.
 *
 * <p>An entry is written in the transaction of the change itself, just before its commit, so that the lock on the end of
 * the chain is the last one taken and held shortly. Bulk work (demo data, imports) calls {@link #did} once, with counts.
 */
@Component
public final class Audit {

    private final Acting acting;

    private final AuditWriter writer;

    private final TransactionTemplate newTransaction;

    private final Clock clock;

    Audit(Acting acting, AuditWriter writer, PlatformTransactionManager transactions, Clock clock) {
        this.acting = acting;
        this.writer = writer;
        this.newTransaction = new TransactionTemplate(transactions);
        this.newTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Something was done to a node, by whoever is acting.
     *
     * @param action subject and verb, as in {@code dispute.accepted}; also the translation key after {@code audit.action.}
     * @param details what a later reader needs, by ids and enum constants; never names, numbers or texts of people
     */
    public void did(String action, String nodeLabel, String nodeId, Map<String, ?> details) {
        did(acting.actor(), action, nodeLabel, nodeId, details);
    }

    /** Something personal was shown in full, for a reason that the reader gave. */
    public void looked(String what, String nodeLabel, String nodeId, String reason) {
        did("personal.looked", nodeLabel, nodeId, Map.of("what", what, "reason", reason));
    }

    /**
     * The same, written beside the work that makes the answer, because a durable write takes as long as reading a page.
     * The answer leaves only when the entry stands; when the work fails, the entry stands all the same.
     *
     * @param area where the node lies
     */
    public <T> T looking(String what, String nodeLabel, String nodeId, String area, Supplier<T> work) {
        var entry = entry(acting.actor(), "personal.looked", nodeLabel, nodeId, Map.of("what", what, "reason", ""));
        var written = CompletableFuture.runAsync(
                () -> newTransaction.executeWithoutResult(status -> writer.append(List.of(entry), each -> area)),
                Thread::startVirtualThread);
        try {
            return work.get();
        } finally {
            await(written);
        }
    }

    private static void await(CompletableFuture<Void> written) {
        try {
            written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The same for somebody who is not signed in yet, or no longer. */
    void did(Actor actor, String action, String nodeLabel, String nodeId, Map<String, ?> details) {
        var entry = entry(actor, action, nodeLabel, nodeId, details);
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            pending().entries.add(entry);
        } else {
            newTransaction.executeWithoutResult(status -> writer.append(List.of(entry)));
        }
    }

    private AuditRow entry(Actor actor, String action, String nodeLabel, String nodeId, Map<String, ?> details) {
        return new AuditRow(
                0,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.accountId(),
                actor.name(),
                action,
                nodeLabel,
                nodeId,
                AuditAreas.of(actor),
                AuditChain.canonical(Redaction.of(details)),
                "",
                "");
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var pending = new Pending(writer);
                    TransactionSynchronizationManager.registerSynchronization(pending);
                    return pending;
                });
    }

    /** The entries of one transaction, waiting for its commit. */
    private static final class Pending implements TransactionSynchronization {

        private final AuditWriter writer;

        private final List<AuditRow> entries = new ArrayList<>();

        private Pending(AuditWriter writer) {
            this.writer = writer;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!entries.isEmpty()) {
                writer.append(List.copyOf(entries));
                entries.clear();
            }
        }
    }
}
