package cn.fengqiao.store;

import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the graph to the shape that this version of the product expects, from {@code cypher/migrations}; an interrupted
 * run goes on where it stopped.
 */
@Slf4j
final class SchemaMigrations {

    private static final String LOCATION = "classpath:cypher/migrations";
    private static final Pattern VERSION = Pattern.compile("/V([0-9]+)__[^/]*\\.cypher$");
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
                        .withLocationsToScan(LOCATION)
                        // Its own way opens every jar of the product, which takes seconds of each start.
                        .withResourceScanner(SchemaMigrations::files)
                        .withMigrationClassesDiscoverer(context -> List.of())
                        .withDatabase(database)
                        // Each subject has its own range of numbers, so a lower one may arrive later.
                        .withOutOfOrderAllowed(true)
                        .withTransactionMode(MigrationsConfig.TransactionMode.PER_MIGRATION)
                        .build(),
                driver);
    }

    void apply() {
        if (isUpToDate()) {
            log.info("The graph is up to date");
            return;
        }
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

    /** One question instead of the dozen that a migration asks before it finds nothing to do: most starts end here. */
    private boolean isUpToDate() {
        return versions(
                        "MATCH (m:__Neo4jMigration|__Neo4jMigrationsLock) RETURN coalesce(m.version, 'locked') AS version")
                .equals(known());
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
        var known = known();
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

    /** The versions of this program: of {@code V0230__Name.cypher} it is 0230. */
    private static Set<String> known() {
        return files(List.of(LOCATION)).stream()
                .map(file -> VERSION.matcher(file.getPath()))
                .filter(Matcher::find)
                .map(version -> version.group(1))
                .collect(Collectors.toSet());
    }

    private static List<URL> files(List<String> locations) {
        var files = new ArrayList<URL>();
        try {
            for (var location : locations) {
                for (var file : new PathMatchingResourcePatternResolver().getResources(location + "/*.cypher")) {
                    files.add(file.getURL());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private Session session(AccessMode mode) {
        var config = SessionConfig.builder().withDefaultAccessMode(mode);
        if (database != null) {
            config.withDatabase(database);
        }
        return driver.session(config.build());
    }
}
