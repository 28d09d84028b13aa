package cn.fengqiao.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import lombok.extern.slf4j.Slf4j;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a whole transaction again when the database says that it may succeed next time (deadlock, changed leader, lost
 * connection); Spring's transactions do not do so themselves.
 */
@Slf4j
final class Retry {

    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 40;

    <T> T call(Supplier<T> transaction) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return transaction.get(); // part of a larger one, which is run again as a whole
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !mayPassLater(e)) {
                    throw e;
                }
                log.info("Transaction fails in attempt {} and is run again: {}", attempt, e.getMessage());
                pause(attempt);
            }
        }
    }

    private static boolean mayPassLater(Throwable error) {
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof RetryableException || isTransient(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(Throwable e) {
        return e instanceof TransientDataAccessException && !(e instanceof OptimisticLockingFailureException);
    }

    private static void pause(int attempt) {
        var longest = FIRST_PAUSE_MILLIS << attempt;
        try {
            Thread.sleep(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two attempts of a transaction", e);
        }
    }
}
