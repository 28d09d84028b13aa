package cn.fengqiao.store;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Brings the graph to the shape that this version of the product expects, from {@code cypher/migrations}; an interrupted
 * run goes on where it stopped.
 */
@Slf4j
final class SchemaMigrations {

    private static final long LOOK_AGAIN_NANOS = 200_000_000;

    private final Driver driver;
    private final StoreProperties properties;
    private final @Nullable String database;
    private final Migrations migrations;

    SchemaMigrations(Driver driver, StoreProperties properties) {
        this.driver = driver;
        this.properties = properties;
        this.database = properties.database();
        this.migrations = new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/migrations")
                        .withDatabase(database)
                        // Each subject has its own range of numbers, so a lower one may arrive later.
                        .withOutOfOrderAllowed(true)
                        .withTransactionMode(MigrationsConfig.TransactionMode.PER_MIGRATION)
                        .build(),
                driver);
    }

    void apply() {
        if (properties.embedded()) {
            removeStaleLock();
        } else {
            awaitLock();
        }
        var version = migrate();
        log.info(
                "The graph has version {}",
                version.map(MigrationVersion::getValue).orElse("none"));
    }

    private Optional<MigrationVersion> migrate() {
        try {
            refuseNewer();
            return migrations.apply();
        } catch (MigrationsException e) {
            if (isLocked()) {
                throw new CannotStart(e, CannotStart.Reason.MIGRATION_LOCKED, String.valueOf(properties.uri()));
            }
            throw e;
        }
    }

    /** Who holds the lock of the data directory is alone: a lock in the graph was left by a start that was killed. */
    private void removeStaleLock() {
        try (var session = session(AccessMode.WRITE)) {
            var removed = session.executeWrite(tx -> tx.run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock")
                    .consume()
                    .counters()
                    .nodesDeleted());
            if (removed > 0) {
                log.warn("The last start was interrupted while it migrated the graph; migrating goes on");
            }
        }
    }

    /** On a server another node may be migrating right now; only a lock that stays was left by one that was killed. */
    private void awaitLock() {
        var end = System.nanoTime() + properties.migrationPatience().toNanos();
        while (isLocked()) {
            if (System.nanoTime() - end >= 0) {
                throw new CannotStart(CannotStart.Reason.MIGRATION_LOCKED, String.valueOf(properties.uri()));
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private boolean isLocked() {
        try (var session = session(AccessMode.READ)) {
            return session.executeRead(
                    tx -> tx.run("MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock) > 0 AS locked")
                            .single()
                            .get("locked")
                            .asBoolean());
        }
    }

    /** A graph with migrations that this program does not know was changed by a newer one. */
    private void refuseNewer() {
        var known = migrations.info(MigrationChain.ChainBuilderMode.LOCAL).getElements().stream()
                .map(MigrationChain.Element::getVersion)
                .collect(Collectors.toSet());
        var unknown = applied().stream()
                .filter(version -> !known.contains(version))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new CannotStart(CannotStart.Reason.NEWER_DATA, "Neo4j", unknown, known.size());
        }
    }

    private Set<String> applied() {
        try (var session = session(AccessMode.READ)) {
            return session
                    .run("MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' RETURN m.version AS version")
                    .stream()
                    .map(row -> row.get("version").asString())
                    .collect(Collectors.toSet());
        }
    }

    private Session session(AccessMode mode) {
        var config = SessionConfig.builder().withDefaultAccessMode(mode);
        if (database != null) {
            config.withDatabase(database);
        }
        return driver.session(config.build());
    }
}
