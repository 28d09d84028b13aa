package cn.fengqiao.store;

import cn.fengqiao.store.CannotStart.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** The connection to the graph, and the embedded server behind it if there is one. */
@Slf4j
@Accessors(fluent = true)
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Database implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    @Getter
    private final Driver driver;

    private final @Nullable EmbeddedDatabase embedded;

    /** Connects to the graph and brings it to the version of this program. */
    static Database open(DataDirectory data, StoreProperties properties) {
        var database = properties.embedded() ? embedded(data, properties) : external(properties);
        try {
            new SchemaMigrations(database.driver(), properties).apply();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database embedded(DataDirectory data, StoreProperties properties) {
        if (data.forgetHalfLoaded()) {
            log.warn("The last start was interrupted while it loaded the demo data; loading begins anew");
        }
        var embedded = EmbeddedDatabase.start(data, properties);
        try {
            return new Database(connect(embedded), embedded);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    /** A first start that was killed between making the database and its password leaves Neo4j's own. */
    private static Driver connect(EmbeddedDatabase embedded) {
        try {
            return connect(embedded.uri(), EmbeddedDatabase.USER, embedded.password());
        } catch (CannotStart e) {
            if (e.getReason() != Reason.WRONG_PASSWORD) {
                throw e;
            }
            embedded.takePassword();
            return connect(embedded.uri(), EmbeddedDatabase.USER, embedded.password());
        }
    }

    static Database external(StoreProperties properties) {
        var uri = properties.uri();
        if (uri == null) {
            throw new IllegalStateException("no URI of an external database");
        }
        log.info("Using the external database at {}", uri);
        return new Database(connect(uri, properties.user(), properties.externalPassword()), null);
    }

    private static Driver connect(URI uri, String user, String password) {
        var config = Config.builder()
                .withConnectionTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .withUserAgent("fengqiao")
                .withTelemetryDisabled(true)
                .build();
        Driver driver;
        try {
            driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(e, Reason.BAD_OPTION, "--db-uri", uri);
        }
        try {
            driver.verifyConnectivity();
            return driver;
        } catch (AuthenticationException e) {
            driver.close();
            throw new CannotStart(e, Reason.WRONG_PASSWORD, uri, user);
        } catch (Neo4jException e) {
            driver.close();
            throw new CannotStart(e, Reason.UNREACHABLE, uri, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        driver.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
