package cn.fengqiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class QuestionLibraryIT {

    private static final String HEAD = "// 题 | Title\n// 说\n// Says\n";

    @Autowired
    private QuestionLibrary library;

    @Autowired
    private QuestionRunner runner;

    @Autowired
    private Driver driver;

    @Autowired
    private Acting acting;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @Autowired
    private Neo4jClient graph;

    @Test
    void whoMayNotAskFindsNoQuestions() {
        TestActors.asOfficer();

        assertThat(library.all()).isEmpty();
        assertThat(library.run("r", "risk-by-town", Map.of())).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anAnalystOfOneDistrictStartsThereAndMayNotLookElsewhere() {
        TestActors.as(Role.ANALYST, "320508");
        var question = library.find("risk-by-town").orElseThrow();

        assertThat(library.defaultText(question.parameters().getFirst())).isEqualTo("320508");
        assertThat(library.run("r", "risk-by-town", Map.of("area", "3205"))).isInstanceOf(Outcome.Refused.class);
        assertThat(library.run("r", "risk-by-town", Map.of())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void askingAndTakingAwayLeaveATrailWithHashRowsAndTime() {
        TestActors.as(Role.ANALYST, "3205");

        if (library.run("r", "risk-by-town", Map.of()) instanceof Outcome.Done<QuestionResult>(var result)) {
            library.csv(result, column -> column, word -> word);
        }

        assertThat(graph.query("MATCH (e:AuditEntry) WHERE e.action STARTS WITH 'question.' RETURN e.details ORDER BY"
                                + " e.seq")
                        .fetchAs(String.class)
                        .all())
                .hasSize(2)
                .first()
                .asString()
                .contains("cypherHash", "rows", "milliseconds");
    }

    @Test
    void aQuestionThatTheDatabaseEndsStandsInTheTrailToo() {
        TestActors.as(Role.ANALYST, "3205");
        QuestionRunner ended = mock();
        when(ended.run(any(), any(), any()))
                .thenThrow(new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "too long"))
                .thenThrow(new ClientException("Neo.TransientError.Transaction.Terminated", "cancelled"));
        var asked = new QuestionLibrary(
                ended, new Limits(java.time.Duration.ofSeconds(1), 10, 1_000, 2), acting, audit, clock);

        asked.run("r", "risk-by-town", Map.of());
        asked.run("r", "risk-by-town", Map.of());

        assertThat(graph.query("MATCH (e:AuditEntry {action: 'question.ended'}) RETURN e.details ORDER BY e.seq")
                        .fetchAs(String.class)
                        .all())
                .satisfiesExactly(
                        entry -> assertThat(entry).contains("refusal.question-timed-out", "cypherHash"),
                        entry -> assertThat(entry).contains("refusal.question-cancelled", "cypherHash"));
    }

    @Test
    void aQuestionThatWritesIsStoppedByTheDatabase() {
        var writing = QuestionFile.parse("s", "n", HEAD + "CREATE (n:Division {code: 'x'}) RETURN n.code AS code");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> runner.run("r", writing, Map.of())))
                .isInstanceOf(ClientException.class);
        assertThat(graph.query("MATCH (n:Division {code: 'x'}) RETURN count(n)")
                        .fetchAs(Long.class)
                        .one())
                .contains(0L);
    }

    @Test
    void rowsStopAtTheLimitAndNodesComeOutAsPseudonyms() {
        graph.query("UNWIND range(1, 20) AS i CREATE (:Person {id: 'abcdefgh-' + i, name: '张三'})")
                .run();
        var small = new QuestionRunner(
                driver, DatabaseSelection::undecided, new Limits(java.time.Duration.ofSeconds(5), 10, 1_000_000, 2));
        var people = QuestionFile.parse("s", "n", HEAD + "MATCH (person:Person) RETURN person AS person");

        var result = small.run("r", people, Map.of());

        assertThat(result.truncated()).isTrue();
        assertThat(result.rows())
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.cells()).isEqualTo(List.of("人·abcdefgh")));
        assertThat(result.picture().nodes())
                .allSatisfy(node -> assertThat(node.caption()).doesNotContain("张"));
    }

    @Test
    void aRunningQuestionIsStoppedByItsId() throws Exception {
        var endless = QuestionFile.parse(
                "s", "n", HEAD + "UNWIND range(1, 1000000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS sum");
        var run = CompletableFuture.supplyAsync(
                () -> org.assertj.core.api.Assertions.catchThrowable(() -> runner.run("endless", endless, Map.of())));

        for (var i = 0; i < 200 && !run.isDone(); i++) {
            Thread.sleep(50);
            runner.cancel("endless");
        }

        assertThat(run.get(10, TimeUnit.SECONDS)).isInstanceOf(org.neo4j.driver.exceptions.Neo4jException.class);
    }
}
