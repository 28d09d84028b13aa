package cn.fengqiao.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.collections.api.map.primitive.IntObjectMap;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.internal.kernel.api.TokenWrite;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.core.NodeEntity;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

/**
 * Fills a data directory that the product has prepared and closed, past Bolt and with indexes and constraints set aside,
 * which is some twenty times quicker; closing it puts them back and waits until they are whole.
 */
public final class BulkLoad implements AutoCloseable {

    /** Small enough that a transaction's state is dropped while it is young. */
    private static final int BATCH = 10_000;

    private final DatabaseManagementService server;
    private final GraphDatabaseService graph;
    private final Map<String, Long> lasting = new HashMap<>();
    private final Map<String, Long> passing = new HashMap<>();
    private final Map<String, Integer> tokens = new HashMap<>();
    private final List<String> schema = new ArrayList<>();
    private InternalTransaction transaction;
    private int pending;
    private long written;

    private BulkLoad(DatabaseManagementService server) {
        this.server = server;
        this.graph = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        setSchemaAside();
        this.transaction = begin();
        remember("Division", "id");
        remember("Agency", "id");
        remember("DisputeType", "code");
    }

    /** Below the public interface, which looks up, locks and checks each property on its own. */
    private InternalTransaction begin() {
        return (InternalTransaction) graph.beginTx();
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
        try {
            var write = kernel().dataWrite();
            var node = write.nodeCreateWithLabels(Stream.of(labels.split(":"))
                    .mapToInt(label -> token("label " + label, tokens -> tokens.labelGetOrCreateForName(label)))
                    .toArray());
            write.nodeApplyChanges(node, IntSets.immutable.empty(), IntSets.immutable.empty(), values(properties));
            if (properties.get("id") instanceof String id) {
                passing.put(id, node);
            }
        } catch (KernelException e) {
            throw new IllegalStateException("a node of " + labels, e);
        }
        wrote();
    }

    public void edge(String from, String type, String to, Map<String, Object> properties) {
        try {
            var write = kernel().dataWrite();
            var kind = token("type " + type, tokens -> tokens.relationshipTypeGetOrCreateForName(type));
            var edge = write.relationshipCreate(find(from), kind, find(to));
            write.relationshipApplyChanges(edge, values(properties));
        } catch (KernelException e) {
            throw new IllegalStateException("an edge of " + type, e);
        }
        wrote();
    }

    /** What was added until now cannot be named any more. */
    public void partEnds() {
        passing.clear();
    }

    public long written() {
        return written;
    }

    @Override
    public void close() {
        transaction.commit();
        transaction.close();
        setSchemaUp(schema.stream().filter(each -> each.startsWith("CREATE LOOKUP")));
        schema.stream().filter(each -> each.startsWith("CREATE CONSTRAINT")).forEach(graph::executeTransactionally);
        setSchemaUp(schema.stream()
                .filter(each -> !each.startsWith("CREATE LOOKUP") && !each.startsWith("CREATE CONSTRAINT")));
        server.shutdown();
    }

    /** Indexes of one transaction are filled by one walk through the graph. */
    private void setSchemaUp(Stream<String> indexes) {
        try (var all = graph.beginTx()) {
            indexes.forEach(each -> all.execute(each).close());
            all.commit();
        }
        try (var waiting = graph.beginTx()) {
            waiting.schema().awaitIndexesOnline(1, TimeUnit.HOURS);
        }
    }

    private long find(String id) {
        var known = passing.getOrDefault(id, lasting.get(id));
        if (known == null) {
            throw new IllegalArgumentException("no node with the id %s in this part of the story".formatted(id));
        }
        return known;
    }

    private IntObjectMap<Value> values(Map<String, Object> properties) {
        var values = new IntObjectHashMap<Value>(properties.size());
        properties.forEach((name, value) -> values.put(
                token("property " + name, tokens -> tokens.propertyKeyGetOrCreateForName(name)),
                Values.of(value instanceof List<?> list ? list.toArray(String[]::new) : value)));
        return values;
    }

    /** A name as the store writes it. */
    private interface Naming {
        int of(TokenWrite tokens) throws KernelException;
    }

    private int token(String name, Naming naming) {
        return tokens.computeIfAbsent(name, key -> {
            try {
                return naming.of(kernel().tokenWrite());
            } catch (KernelException e) {
                throw new IllegalStateException(key, e);
            }
        });
    }

    private KernelTransaction kernel() {
        return transaction.kernelTransaction();
    }

    private void wrote() {
        written++;
        if (++pending >= BATCH) {
            transaction.commit();
            transaction.close();
            transaction = begin();
            pending = 0;
        }
    }

    private void remember(String label, String property) {
        try (var nodes = transaction.findNodes(Label.label(label))) {
            nodes.forEachRemaining(node -> {
                var police = !label.equals("DisputeType") || "POLICE".equals(node.getProperty("list", ""));
                if (police && node.getProperty(property, null) instanceof String id) {
                    lasting.put(id, ((NodeEntity) node).getId());
                }
            });
        }
    }

    private void setSchemaAside() {
        for (var kind : List.of("CONSTRAINT", "INDEX")) {
            var where = kind.equals("INDEX") ? " WHERE owningConstraint IS NULL" : "";
            var columns = kind.equals("INDEX") ? "name, createStatement, owningConstraint" : "name, createStatement";
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
