package cn.fengqiao.analysis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.store.TestDatabase;
import cn.fengqiao.testing.GraphTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.DatabaseSelection;

/** A question goes to the database that the product was told to use, and sees what the product wrote before. */
@GraphTest
class QuestionRunnerIT {

    @Autowired
    Limits limits;

    @Test
    void aQuestionIsAskedInTheNamedDatabase() {
        var server = TestDatabase.get();
        try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()))) {
            var elsewhere = new QuestionRunner(driver, () -> DatabaseSelection.byName("nowhere"), limits);

            assertThatThrownBy(() -> elsewhere.run("run", question(), Map.of()))
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    /** Nobody has got as far as that bookmark, so whoever waits for it is told so. */
    @Test
    void aQuestionWaitsForWhatTheProductWroteBefore() {
        var server = TestDatabase.get();
        try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()))) {
            driver.executableQueryBookmarkManager()
                    .updateBookmarks(Set.of(), Set.of(Bookmark.from("FB:nobody-gave-this-one")));
            var runner = new QuestionRunner(driver, DatabaseSelection::undecided, limits);

            assertThatThrownBy(() -> runner.run("run", question(), Map.of()))
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("bookmark");
        }
    }

    private static Question question() {
        var words = new Question.Wording("一", "one");
        return new Question("test", "one", words, words, List.of(), null, false, "RETURN 1 AS one");
    }
}
