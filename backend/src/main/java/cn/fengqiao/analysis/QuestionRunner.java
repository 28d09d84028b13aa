package cn.fengqiao.analysis;

import cn.fengqiao.analysis.QuestionResult.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Asks the graph: read access only, ended by the database after the time-out, cut off at the limits. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class QuestionRunner {

    /** Key under which a run is found again to be cancelled. */
    private static final String RUN = "fengqiaoRun";

    private static final String FIND = """
            SHOW TRANSACTIONS YIELD transactionId, metaData
            WHERE metaData[$key] = $run
            RETURN transactionId
            """;

    private final Driver driver;
    private final DatabaseSelectionProvider selection;
    private final Limits limits;

    QuestionResult run(String run, Question question, Map<String, Object> values) {
        var config = TransactionConfig.builder()
                .withTimeout(limits.timeout())
                .withMetadata(Map.of(RUN, run))
                .build();
        var begun = System.nanoTime();
        try (var session = driver.session(config(AccessMode.READ));
                var transaction = session.beginTransaction(config)) {
            var result = transaction.run(question.cypher(), values);
            return read(question, result, begun);
        }
    }

    /** The product's own database, and what Spring Data wrote is seen in a cluster too. */
    private SessionConfig config(AccessMode mode) {
        var config = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
        var database = selection.getDatabaseSelection().getValue();
        if (database != null) {
            config.withDatabase(database);
        }
        return config.build();
    }

    private QuestionResult read(Question question, Result result, long begun) {
        var reader = new RowReader();
        var rows = new ArrayList<Row>();
        while (result.hasNext() && rows.size() < limits.rows() && reader.characters() < limits.characters()) {
            rows.add(reader.read(result.next()));
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new QuestionResult(question, result.keys(), rows, reader.picture(), result.hasNext(), took);
    }

    /** Ends a run wherever it is; a run that is over already is left alone. */
    void cancel(String run) {
        try (var session = driver.session(config(AccessMode.WRITE))) {
            var ids = session.run(FIND, Map.of("key", RUN, "run", run))
                    .list(row -> row.get("transactionId").asString());
            ids.forEach(id ->
                    session.run("TERMINATE TRANSACTIONS $id", Map.of("id", id)).consume());
        }
    }
}
