package cn.fengqiao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * The one database of a test JVM: an embedded one, or the server named by {@code FENGQIAO_TEST_NEO4J_URI} (with
 * {@code …_USER} and {@code …_PASSWORD}), which must be empty or a test database already.
 */
@Slf4j
public final class TestDatabase {

    private static final String MARK = "__FengqiaoTestDatabase";
    private static final int BATCH = 5000;

    private static @Nullable TestDatabase instance;

    private final URI uri;
    private final String user;
    private final String password;
    private final Driver driver;

    private long lastKeptNode = -1;
    private Set<String> keptNodes = new HashSet<>();
    private Set<String> keptRelationships = new HashSet<>();
    private Map<String, Map<String, Object>> keptValues = new HashMap<>();

    private TestDatabase(URI uri, String user, String password) {
        this.uri = uri;
        this.user = user;
        this.password = password;
        this.driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password));
        claim();
        keepWhatIsThere();
    }

    public static synchronized TestDatabase get() {
        if (instance == null) {
            var uri = System.getenv("FENGQIAO_TEST_NEO4J_URI");
            instance = uri == null || uri.isBlank() ? embedded() : external(URI.create(uri));
        }
        return instance;
    }

    public URI uri() {
        return uri;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** What is in the graph now (reference data) stays there when it is wiped. */
    public void keepWhatIsThere() {
        keptNodes = nodes();
        lastKeptNode = keptNodes.stream()
                .mapToLong(id -> Long.parseLong(id.substring(id.lastIndexOf(':') + 1)))
                .max()
                .orElse(-1);
        keptRelationships = relationships();
        keptValues = changingValues();
    }

    /** Back to reference data: removes what was added since, and puts counters and heads of chains back. */
    public void wipe() {
        removeNewNodes();
        if (size().equals(new Size(keptNodes.size(), keptRelationships.size()))) {
            restoreValues();
        } else {
            wipeByComparing();
        }
    }

    /** Reference data was there first, so that nodes of tests have higher numbers; the counts tell whether that held. */
    private void removeNewNodes() {
        try (var session = driver.session()) {
            session.run("""
                            MATCH (n) WHERE toInteger(split(elementId(n), ':')[2]) > $last
                            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
                            """, Map.of("last", lastKeptNode)).consume();
        }
    }

    private Size size() {
        var counts = driver.executableQuery(
                        "RETURN COUNT { MATCH (n) } AS nodes, COUNT { MATCH ()-[r]->() } AS relationships")
                .execute()
                .records()
                .getFirst();
        return new Size(counts.get("nodes").asInt(), counts.get("relationships").asInt());
    }

    private record Size(int nodes, int relationships) {}

    private void wipeByComparing() {
        var addedRelationships = relationships();
        addedRelationships.removeAll(keptRelationships);
        delete("MATCH ()-[r]->() WHERE elementId(r) IN $ids DELETE r", addedRelationships);
        var added = nodes();
        added.removeAll(keptNodes);
        delete("UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id DETACH DELETE n", added);
        restoreValues();
    }

    private void restoreValues() {
        keptValues.forEach((id, values) -> driver.executableQuery("MATCH (n) WHERE elementId(n) = $id SET n = $values")
                .withParameters(Map.of("id", id, "values", values))
                .execute());
    }

    private void delete(String cypher, Set<String> ids) {
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(all.size(), from + BATCH));
            driver.executableQuery(cypher).withParameters(Map.of("ids", batch)).execute();
        }
    }

    private Set<String> nodes() {
        return ids("MATCH (n) RETURN elementId(n) AS id");
    }

    private Set<String> relationships() {
        return ids("MATCH ()-[r]->() RETURN elementId(r) AS id");
    }

    private Set<String> ids(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, Map<String, Object>> changingValues() {
        return driver
                .executableQuery("MATCH (n:Counter|AuditHead) RETURN elementId(n) AS id, properties(n) AS properties")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> row.get("properties").asMap()));
    }

    /** Nobody's real data is wiped by a mistaken environment variable. */
    private void claim() {
        var strangers = driver.executableQuery(
                        "MATCH (n) RETURN count(n) AS all, count(CASE WHEN n:" + MARK + " THEN 1 END) AS marks")
                .execute()
                .records()
                .getFirst();
        if (strangers.get("all").asLong() > 0 && strangers.get("marks").asLong() == 0) {
            throw new IllegalStateException(
                    "the database at %s is not empty and was not made by these tests. ".formatted(uri)
                            + "Maybe FENGQIAO_TEST_NEO4J_URI names the wrong one?");
        }
        driver.executableQuery("MATCH (n) CALL (n) { DETACH DELETE n }").execute();
        driver.executableQuery("CREATE (:" + MARK + ")").execute();
    }

    private static TestDatabase external(URI uri) {
        var user = System.getenv().getOrDefault("FENGQIAO_TEST_NEO4J_USER", "neo4j");
        var password = System.getenv().getOrDefault("FENGQIAO_TEST_NEO4J_PASSWORD", "");
        log.warn("TEST DATABASE: external, {}", uri);
        return new TestDatabase(uri, user, password);
    }

    private static TestDatabase embedded() {
        var directory = temporary();
        var database = startEmbedded(directory);
        log.warn("TEST DATABASE: embedded, {} in {}", database.uri(), directory);
        return new TestDatabase(database.uri(), EmbeddedDatabase.USER, database.password());
    }

    private static EmbeddedDatabase startEmbedded(Path directory) {
        var data = DataDirectory.open(directory, 0);
        var database = EmbeddedDatabase.start(data, properties());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            FileSystemUtils.deleteRecursively(directory.toFile());
        }));
        return database;
    }

    static StoreProperties properties() {
        return new StoreProperties(
                null,
                "neo4j",
                null,
                null,
                null,
                0,
                "64m",
                "256m",
                Duration.ofSeconds(60),
                Duration.ofSeconds(15),
                Duration.ofSeconds(1),
                // A wiped graph is a new graph to the planner: it would spend most of the tests planning.
                Duration.ofHours(1),
                0,
                false);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("fengqiao-graph");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
