package cn.fengqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.Vault;
import cn.fengqiao.territory.WorkingDays;
import cn.fengqiao.testing.GraphTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
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
        var ids = new HashSet<String>();
        var twice = new ArrayList<String>();
        var kinds = new HashSet<String>();
        CityStory.of(graph, "320508", vault, days.workdays(), clock)
                .tell(
                        800,
                        part -> part.nodes()
                                .forEach((labels, rows) -> rows.forEach(row -> {
                                    kinds.add(labels);
                                    if (row.get("id") instanceof String id && !ids.add(labels + " " + id)) {
                                        twice.add(labels + " " + id);
                                    }
                                })));

        assertThat(kinds).contains("Dispute", "PoliceCase", "Appraisal", "ProtectionOrder");
        assertThat(twice).isEmpty();
    }
}
