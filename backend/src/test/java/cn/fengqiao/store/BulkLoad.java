package cn.fengqiao.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Fills a data directory that the product has prepared and closed, past Bolt and with indexes and constraints set aside,
 * which is some twenty times quicker; closing it puts them back and waits until they are whole.
 */
public final class BulkLoad implements AutoCloseable {

    private static final int BATCH = 20_000;

    private final DatabaseManagementService server;
    private final GraphDatabaseService graph;
    private final Map<String, String> lasting = new HashMap<>();
    private final Map<String, String> passing = new HashMap<>();
    private final List<String> schema = new ArrayList<>();
    private Transaction transaction;
    private int pending;
    private long written;

    private BulkLoad(DatabaseManagementService server) {
        this.server = server;
        this.graph = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        setSchemaAside();
        this.transaction = graph.beginTx();
        remember("Division", "id");
        remember("Agency", "id");
        remember("DisputeType", "code");
    }

    public static BulkLoad open(Path dataDirectory) {
        var server = new DatabaseManagementServiceBuilder(dataDirectory.resolve("db"))
                .loadPropertiesFromFile(dataDirectory.resolve("conf").resolve("neo4j.conf"))
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, 0L)
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofHours(2))
                .setConfig(GraphDatabaseSettings.pagecache_memory, 1_500L * 1024 * 1024)
                .build();
        server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(120_000);
        return new BulkLoad(server);
    }

    /** Adds a node that edges of this part may name by its {@code id}. */
    public void node(String labels, Map<String, Object> properties) {
        var node = transaction.createNode();
        for (var label : labels.split(":")) {
            node.addLabel(Label.label(label));
        }
        fill(node, properties);
        if (properties.get("id") instanceof String id) {
            passing.put(id, node.getElementId());
        }
        wrote();
    }

    public void edge(String from, String type, String to, Map<String, Object> properties) {
        fill(find(from).createRelationshipTo(find(to), RelationshipType.withName(type)), properties);
        wrote();
    }

    /** What was added until now cannot be named any more. */
    public void partEnds() {
        passing.clear();
    }

    public void run(String cypher, Map<String, Object> parameters) {
        transaction.execute(cypher, parameters).close();
    }

    public long written() {
        return written;
    }

    @Override
    public void close() {
        transaction.commit();
        transaction.close();
        graph.executeTransactionally("MATCH (n) RETURN count(n)");
        schema.forEach(graph::executeTransactionally);
        try (var waiting = graph.beginTx()) {
            waiting.schema().awaitIndexesOnline(1, TimeUnit.HOURS);
        }
        server.shutdown();
    }

    private Node find(String id) {
        var known = passing.getOrDefault(id, lasting.get(id));
        if (known == null) {
            throw new IllegalArgumentException("no node with the id %s in this part of the story".formatted(id));
        }
        return transaction.getNodeByElementId(known);
    }

    private static void fill(Entity entity, Map<String, Object> properties) {
        properties.forEach((name, value) ->
                entity.setProperty(name, value instanceof List<?> list ? list.toArray(String[]::new) : value));
    }

    private void wrote() {
        written++;
        if (++pending >= BATCH) {
            transaction.commit();
            transaction.close();
            transaction = graph.beginTx();
            pending = 0;
        }
    }

    private void remember(String label, String property) {
        try (var nodes = transaction.findNodes(Label.label(label))) {
            nodes.forEachRemaining(node -> {
                var police = !label.equals("DisputeType") || "POLICE".equals(node.getProperty("list", ""));
                if (police && node.getProperty(property, null) instanceof String id) {
                    lasting.put(id, node.getElementId());
                }
            });
        }
    }

    private void setSchemaAside() {
        for (var kind : List.of("CONSTRAINT", "INDEX")) {
            var where = kind.equals("INDEX") ? " WHERE owningConstraint IS NULL AND type <> 'LOOKUP'" : "";
            var columns =
                    kind.equals("INDEX") ? "name, createStatement, owningConstraint, type" : "name, createStatement";
            var found = graph.executeTransactionally(
                    "SHOW %s YIELD %s%s RETURN name, createStatement"
                            .formatted(kind.equals("INDEX") ? "INDEXES" : "CONSTRAINTS", columns, where),
                    Map.of(),
                    result -> result.stream().toList());
            for (var each : found) {
                schema.add(String.valueOf(each.get("createStatement")));
                graph.executeTransactionally("DROP %s `%s`".formatted(kind, each.get("name")));
            }
        }
    }
}
