package cn.fengqiao.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.AbstractLazyCreationTargetSource;

/**
 * Opens and migrates the database beside the rest of the start, which asks it nothing until its end: on two cores both
 * are ready sooner. Whoever uses {@link #driver} waits for the graph, or hears why it cannot be had.
 */
final class DatabaseStart implements AutoCloseable {

    private final CompletableFuture<Database> opening = new CompletableFuture<>();

    DatabaseStart(Supplier<Database> open) {
        Thread.ofPlatform().name("database-start").start(() -> {
            try {
                opening.complete(open.get());
            } catch (Throwable e) {
                opening.completeExceptionally(e);
            }
        });
    }

    Driver driver() {
        return ProxyFactory.getProxy(Driver.class, new AbstractLazyCreationTargetSource() {
            @Override
            public Class<?> getTargetClass() {
                return Driver.class;
            }

            @Override
            protected Object createObject() {
                return database().driver();
            }
        });
    }

    private Database database() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    @Override
    public void close() {
        opening.handle((database, failed) -> {
                    if (database != null) {
                        database.close();
                    }
                    return failed;
                })
                .join();
    }
}
