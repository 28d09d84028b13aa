package cn.fengqiao.store;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j in this process. Spring Data speaks only Bolt, so it listens on the loopback address, behind a generated
 * password, with everything off that reaches outside of the database.
 */
@Slf4j
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "neo4j";

    private static final long STARTUP_SECONDS = 300;

    private final DatabaseManagementService server;
    private final URI uri;
    private final String password;

    private EmbeddedDatabase(DatabaseManagementService server, URI uri, String password) {
        this.server = server;
        this.uri = uri;
        this.password = password;
    }

    static EmbeddedDatabase start(DataDirectory data, StoreProperties properties) {
        var password = data.secret("neo4j.password", EmbeddedDatabase::randomPassword);
        var began = System.nanoTime();
        var isNew = !Files.exists(data.database().resolve("data"));
        var server = open(data, properties);
        try {
            var started = new EmbeddedDatabase(server, boltUri(server), password);
            if (isNew) {
                started.takePassword();
            }
            log.info(
                    "Embedded database in {} is up at {} after {} ms",
                    data.database(),
                    started.uri,
                    millisSince(began));
            return started;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /** Makes the generated secret the password: a new database has Neo4j's own, which everybody knows. */
    void takePassword() {
        server.database(SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
    }

    URI uri() {
        return uri;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static DatabaseManagementService open(DataDirectory data, StoreProperties properties) {
        var home = data.database();
        DatabaseManagementService server = null;
        try {
            server = new DatabaseManagementServiceBuilder(home)
                    .loadPropertiesFromFile(data.write("neo4j.conf", settings(home, properties)))
                    .build();
            if (server.database(DEFAULT_DATABASE_NAME).isAvailable(STARTUP_SECONDS * 1000)) {
                return server;
            }
            throw new IllegalStateException("not available after " + STARTUP_SECONDS + " s");
        } catch (RuntimeException e) {
            if (server != null) {
                server.shutdown();
            }
            throw new CannotStart(e, CannotStart.Reason.DATABASE_BROKEN, home, rootMessage(e));
        }
    }

    /** Written to a file, so that Neo4j's own tools (dump, check) can be pointed at the same settings. */
    private static String settings(Path home, StoreProperties properties) {
        return """
            # Written anew at every start.
            server.directories.neo4j_home=%s
            server.directories.import=%s
            server.bolt.enabled=true
            server.bolt.listen_address=127.0.0.1:%d
            server.bolt.advertised_address=127.0.0.1:%d
            dbms.security.auth_enabled=true
            # Nothing is told to the maker of the database, and nothing is broadcast on the network.
            dbms.usage_report.enabled=false
            dbms.fleet_manager.enabled=false
            server.fleet_discovery.enabled=false
            dbms.security.allow_csv_import_from_file_urls=false
            internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
            db.transaction.timeout=%ds
            db.lock.acquisition.timeout=%ds
            db.memory.transaction.max=%s
            dbms.cypher.min_replan_interval=%ds
            # One plan for a query, not one for each length of a text or a list that comes with it: planning is dear.
            internal.cypher.use_parameter_size=false
            server.memory.pagecache.size=%s
            internal.server.bolt.thread_pool_shutdown_wait_time=1s
            db.tx_log.preallocate=false
            db.tx_log.rotation.size=32m
            db.tx_log.rotation.retention_policy=256M size
            """.formatted(
                        slashes(home),
                        slashes(home.resolve("import")),
                        properties.boltPort(),
                        properties.boltPort(),
                        properties.transactionTimeout().toSeconds(),
                        properties.lockTimeout().toSeconds(),
                        properties.transactionMemory(),
                        properties.replanInterval().toSeconds(),
                        properties.pageCache());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static URI boltUri(DatabaseManagementService server) {
        var ports = ((GraphDatabaseAPI) server.database(DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class);
        return URI.create(
                "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String rootMessage(Throwable error) {
        var root = error;
        for (var cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return String.valueOf(root.getMessage());
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
