package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.testing.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
class StoreIT {

    @Autowired
    Driver driver;

    @Autowired
    Neo4jClient graph;

    @Autowired
    ReferenceLoader references;

    @Autowired
    Invariants invariants;

    @Test
    void theGraphIsMigratedBeforeAnybodyUsesIt() {
        var constraints = graph.query("SHOW CONSTRAINTS YIELD name RETURN name")
                .fetchAs(String.class)
                .all();

        assertThat(constraints).contains("command_id", "counter_name", "reference_set_name");
    }

    @Test
    void referenceDataIsThereAndIsNotLoadedTwice() {
        var before = nodes();

        references.load();

        assertThat(before).isGreaterThan(2000);
        assertThat(nodes()).isEqualTo(before);
    }

    @Test
    void theQuestionsOfTheInvariantsAreFound() {
        assertThat(invariants.count()).isPositive();
    }

    @Test
    void whatTheRawDriverWroteIsReadBySpringDataAndTheOtherWayRound() {
        driver.executableQuery("CREATE (:Command {id: 'raw'})").execute();
        assertThat(commands()).isEqualTo(1);

        graph.query("CREATE (:Command {id: 'mapped'})").run();
        assertThat(driver.executableQuery("MATCH (c:Command) RETURN count(c) AS n")
                        .execute()
                        .records()
                        .getFirst()
                        .get("n")
                        .asLong())
                .isEqualTo(2);
    }

    private long nodes() {
        return graph.query("MATCH (n) RETURN count(n)")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private long commands() {
        return graph.query("MATCH (c:Command) RETURN count(c)")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
