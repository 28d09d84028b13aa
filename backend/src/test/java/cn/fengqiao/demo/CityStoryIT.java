package cn.fengqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.Vault;
import cn.fengqiao.territory.WorkingDays;
import cn.fengqiao.testing.GraphTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What the benchmarks' sets are made of, looked at before it is written. */
@GraphTest
class CityStoryIT {

    @Autowired
    private Neo4jClient graph;

    @Autowired
    private Vault vault;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Clock clock;

    @Test
    void noPartTellsWhatAnotherHasTold() {
        var keys = unique();
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        var parts = new HashMap<String, Integer>();
        CityStory.of(graph, "320508", vault, days.workdays(), clock).tell(800, 30, part -> {
            parts.merge(part.town(), 1, Integer::sum);
            part.nodes()
                    .forEach((labels, rows) -> keys.stream()
                            .filter(key -> List.of(labels.split(":")).contains(key.label()))
                            .forEach(key -> rows.stream()
                                    .flatMap(key::of)
                                    .filter(each -> !seen.add(each))
                                    .forEach(twice::add)));
        });

        assertThat(parts.values()).allMatch(count -> count > 1);
        assertThat(seen)
                .anyMatch(key -> key.startsWith("PoliceCase[number]"))
                .anyMatch(key -> key.startsWith("Appraisal[id]"))
                .anyMatch(key -> key.startsWith("Place[areaCode, key]"))
                .anyMatch(key -> key.startsWith("Person[idNumberKey]"));
        assertThat(twice).isEmpty();
    }

    private List<Key> unique() {
        return List.copyOf(graph.query(
                        "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS label, properties")
                .fetchAs(Key.class)
                .mappedBy((types, row) -> new Key(
                        row.get("label").asString(), row.get("properties").asList(Value::asString)))
                .all());
    }

    /** What the database lets no two nodes of a label have in common. */
    private record Key(String label, List<String> properties) {

        Stream<String> of(Map<String, Object> row) {
            var values = properties.stream().map(row::get).toList();
            return values.contains(null) ? Stream.of() : Stream.of(label + properties + values);
        }
    }
}
