package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ac.simons.neo4j.migrations.core.MigrationsException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What becomes of a start that was killed while it migrated: its lock stays in the graph. */
class SchemaMigrationsIT {

    @TempDir
    static Path directory;

    static DataDirectory data;
    static EmbeddedDatabase database;
    static Driver driver;

    @BeforeAll
    static void start() {
        data = DataDirectory.open(directory.resolve("data"), 0);
        database = EmbeddedDatabase.start(data, TestDatabase.properties());
        driver = GraphDatabase.driver(database.uri(), AuthTokens.basic(EmbeddedDatabase.USER, database.password()));
        new SchemaMigrations(driver, properties(null)).apply();
    }

    @AfterAll
    static void stop() throws Exception {
        driver.close();
        database.close();
        data.close();
    }

    /** Killed before the last migration was noted, with the lock in the graph. */
    @BeforeEach
    void kill() {
        run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
        run("MATCH (m:__Neo4jMigration) WHERE NOT (m)-[:MIGRATED_TO]->() DETACH DELETE m");
        run("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})");
    }

    @Test
    void theOwnDatabaseIsMigratedOnAfterAKill() {
        var before = count("__Neo4jMigration");

        new SchemaMigrations(driver, properties(null)).apply();

        assertThat(count("__Neo4jMigration")).isEqualTo(before + 1);
        assertThat(count("__Neo4jMigrationsLock")).isZero();
    }

    /** Neo4j makes the index first and then the constraint that owns it; killed between, the index alone stays. */
    @Test
    void aConstraintOfWhichOnlyTheIndexWasMadeIsMadeAnewAfterAKill() {
        run("MATCH (m:__Neo4jMigration) DETACH DELETE m");
        run("DROP CONSTRAINT counter_name");
        run("CREATE RANGE INDEX counter_name FOR (n:Counter) ON (n.name)");

        new SchemaMigrations(driver, properties(null)).apply();

        assertThat(rows("SHOW CONSTRAINTS YIELD name WHERE name = 'counter_name'"))
                .isOne();
    }

    @Test
    void aMigrationThatWasChangedAfterwardsIsRefusedThoughNothingIsNew() {
        new SchemaMigrations(driver, properties(null)).apply();
        run("MATCH (m:__Neo4jMigration {version: '0001'}) SET m.right = m.checksum, m.checksum = '1'");

        assertThatThrownBy(() -> new SchemaMigrations(driver, properties(null)).apply())
                .isInstanceOf(MigrationsException.class);

        run("MATCH (m:__Neo4jMigration {version: '0001'}) SET m.checksum = m.right REMOVE m.right");
    }

    @Test
    void whatIsUpToDateIsNotMigratedAgain() {
        new SchemaMigrations(driver, properties(null)).apply();

        assertThat(new SchemaMigrations(driver, properties(null)).isUpToDate()).isTrue();
    }

    @Test
    void onAServerALockIsNotTakenFromAnotherWhoMayBeMigrating() {
        var before = count("__Neo4jMigration");

        assertThatThrownBy(() -> new SchemaMigrations(driver, properties(database.uri())).apply())
                .isInstanceOfSatisfying(CannotStart.class, e -> {
                    assertThat(e.getReason()).isEqualTo(CannotStart.Reason.MIGRATION_LOCKED);
                    assertThat(e.getArgs()).containsExactly(database.uri().toString());
                });
        assertThat(count("__Neo4jMigrationsLock")).isOne();
        assertThat(count("__Neo4jMigration")).isEqualTo(before);
    }

    @Test
    void onAServerAStartWaitsForTheOneThatIsMigrating() {
        var other = CompletableFuture.runAsync(
                () -> run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock"),
                CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));

        new SchemaMigrations(driver, properties(database.uri())).apply();

        other.join();
        assertThat(count("__Neo4jMigrationsLock")).isZero();
    }

    private static StoreProperties properties(@Nullable URI uri) {
        var usual = TestDatabase.properties();
        return new StoreProperties(
                uri,
                "neo4j",
                null,
                null,
                null,
                0,
                "64m",
                "256m",
                usual.transactionTimeout(),
                usual.lockTimeout(),
                usual.migrationPatience(),
                usual.replanInterval(),
                0,
                false);
    }

    private static void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private static int rows(String cypher) {
        return driver.executableQuery(cypher).execute().records().size();
    }

    private static long count(String label) {
        return driver.executableQuery("MATCH (n:" + label + ") RETURN count(n) AS count")
                .execute()
                .records()
                .getFirst()
                .get("count")
                .asLong();
    }
}
