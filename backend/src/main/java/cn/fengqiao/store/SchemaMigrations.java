package cn.fengqiao.store;

import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.util.List;
import java.util.Map;
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
    private final MigrationFiles files;
    private final Migrations migrations;

    SchemaMigrations(Driver driver, StoreProperties properties) {
        this.driver = driver;
        this.properties = properties;
        this.database = properties.database();
        var config = MigrationsConfig.builder()
                .withLocationsToScan(MigrationFiles.LOCATION)
                // Its own way opens every jar of the product, which takes seconds of each start.
                .withResourceScanner(MigrationFiles::scan)
                .withMigrationClassesDiscoverer(context -> List.of())
                .withDatabase(database)
                // Each subject has its own range of numbers, so a lower one may arrive later.
                .withOutOfOrderAllowed(true)
                .withTransactionMode(MigrationsConfig.TransactionMode.PER_MIGRATION)
                .build();
        this.files = new MigrationFiles(config);
        this.migrations = new Migrations(config, driver);
    }

    void apply() {
        if (isUpToDate()) {
            log.info("The graph is up to date");
            return;
        }
        if (properties.embedded()) {
            removeStaleLock();
            removeHalfMadeConstraints();
        } else {
            awaitLock();
        }
        var version = migrate();
        log.info(
                "The graph has version {}",
                version.map(MigrationVersion::getValue).orElse("none"));
    }

    /**
     * One question instead of the dozen that a migration asks before it finds nothing to do: most starts end here. A
     * checksum that differs is left to the migration, which refuses it.
     */
    boolean isUpToDate() {
        var here = files.checksums().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.toSet());
        return versions("""
                MATCH (m:__Neo4jMigration|__Neo4jMigrationsLock)
                RETURN CASE m.version WHEN 'BASELINE' THEN m.version
                    ELSE coalesce(m.version, 'locked') + ' ' + coalesce(m.checksum, '') END AS version
                """).equals(here);
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

    /**
     * Neo4j makes the index of a constraint before the constraint. Who is killed between the two leaves an index without
     * an owner, whose name is taken, so that {@code IF NOT EXISTS} fails ever after. Not done on a server, where such an
     * index may belong to another node that is migrating right now.
     */
    private void removeHalfMadeConstraints() {
        try (var session = session(AccessMode.WRITE)) {
            var halfMade = session.executeRead(tx -> tx.run("""
                    SHOW INDEXES YIELD name, owningConstraint
                    WHERE owningConstraint IS NULL AND name IN $names
                    RETURN name
                    """, Map.of("names", files.constraints()))
                    .list(row -> row.get("name").asString()));
            for (var name : halfMade) {
                session.executeWriteWithoutResult(tx -> tx.run("DROP INDEX " + name + " IF EXISTS"));
                log.warn("The last start was interrupted while it made the constraint {}; it is made anew", name);
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
        var known = files.checksums().keySet();
        var unknown = applied().stream()
                .filter(version -> !known.contains(version))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new CannotStart(CannotStart.Reason.NEWER_DATA, "Neo4j", unknown, known.size());
        }
    }

    private Set<String> applied() {
        return versions("MATCH (m:__Neo4jMigration) RETURN m.version AS version");
    }

    private Set<String> versions(String query) {
        try (var session = session(AccessMode.READ)) {
            return session.executeRead(tx -> tx.run(query).stream()
                    .map(row -> row.get("version").asString())
                    .filter(version -> !version.equals("BASELINE"))
                    .collect(Collectors.toSet()));
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
