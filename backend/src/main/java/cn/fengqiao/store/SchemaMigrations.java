package cn.fengqiao.store;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * Brings the graph to the shape that this version of the product expects, from {@code cypher/migrations}; an interrupted
 * run goes on where it stopped.
 */
@Slf4j
final class SchemaMigrations {

    private final Driver driver;
    private final @Nullable String database;
    private final Migrations migrations;

    SchemaMigrations(Driver driver, @Nullable String database) {
        this.driver = driver;
        this.database = database;
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
        refuseNewer();
        var version = migrations.apply();
        log.info(
                "The graph has version {}",
                version.map(MigrationVersion::getValue).orElse("none"));
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
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        if (database != null) {
            config.withDatabase(database);
        }
        try (var session = driver.session(config.build())) {
            return session
                    .run("MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' RETURN m.version AS version")
                    .stream()
                    .map(row -> row.get("version").asString())
                    .collect(Collectors.toSet());
        }
    }
}
