package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds which entries of the trail, and how: always from an index. */
@GraphTest
class AuditTrailIT extends EmptyTrail {

    @Autowired
    Driver driver;

    @Test
    void theTrailIsFoundByWhoWhatAndNode() {
        write(3);
        TestActors.asOfficer();
        audit.did("test.other", "Test", "n-9", Map.of());
        TestActors.asSupervisor();

        assertThat(trail.count(AuditFilter.ALL)).isEqualTo(4);
        assertThat(trail.page(new AuditFilter("测试COMM", "test.other", "n-9", null, null), 0, 10))
                .extracting(AuditRow::action)
                .containsExactly("test.other");
        assertThat(trail.page(AuditFilter.ALL, 0, 10)).extracting(AuditRow::seq).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void aSupervisorReadsTheOwnAreaAndTheCityReadsAll() {
        graph.query("CREATE (:Dispute {id: 'in-wujiang', areaCode: '320509001001', version: 0})")
                .run();
        TestActors.asSystem();
        audit.did("test.done", "Dispute", "in-wujiang", Map.of());
        audit.did("test.done", "ReferenceSet", "demo", Map.of());
        TestActors.asOfficer();
        audit.did("test.done", "Person", "somebody", Map.of());

        assertThat(areasSeenFrom("320508")).containsExactly("320508");
        assertThat(areasSeenFrom("320509")).containsExactly("320509001001");
        assertThat(areasSeenFrom("320581")).isEmpty();
        assertThat(areasSeenFrom("3205")).containsExactly("320508", "", "320509001001");
        assertThat(verifier.verify()).isEqualTo(new ChainState(3, List.of()));
        graph.query("MATCH (d:Dispute {id: 'in-wujiang'}) DELETE d").run();
    }

    @Test
    void whoMayNotReadTheTrailIsRefused() {
        TestActors.asOfficer();

        assertThatThrownBy(() -> trail.count(AuditFilter.ALL))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everySearchBeginsAtAnIndex(AuditFilter filter) {
        graph.query("""
                UNWIND range(1, 3000) AS i
                CREATE (:AuditEntry {seq: 1000000 + i, at: datetime(), actor: 'a' + i, action: 'b' + i, nodeId: 'c' + i,
                  area: toString(320500000000 + i), accountId: 'd', nodeLabel: 'E', details: '{}', previousHash: '', hash: ''})
                """).run();
        for (var areas : List.of(List.of("3205"), List.of("320508", "320581001"))) {
            var search = AuditSearch.of(filter, areas);

            assertThat(operators(search))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("Scan") && !name.contains("Index"));
        }
    }

    static Stream<AuditFilter> filters() {
        return Stream.of(
                AuditFilter.ALL,
                new AuditFilter("王", "", "", null, null),
                new AuditFilter("", "account.disabled", "", null, null),
                new AuditFilter("", "", "some-node", null, null),
                new AuditFilter("", "", "", Instant.EPOCH, Instant.EPOCH.plusSeconds(60)));
    }

    private List<String> operators(AuditSearch search) {
        var parameters = new HashMap<>(search.parameters());
        parameters.put("skip", 0);
        parameters.put("limit", 50);
        try (var session = driver.session()) {
            var plan = session.run("EXPLAIN " + search.cypher() + AuditTrail.PAGE, parameters)
                    .consume()
                    .plan();
            return Stream.iterate(
                            List.of(plan),
                            level -> !level.isEmpty(),
                            level -> level.stream()
                                    .flatMap(each -> each.children().stream())
                                    .<org.neo4j.driver.summary.Plan>map(each -> each)
                                    .toList())
                    .flatMap(List::stream)
                    .map(org.neo4j.driver.summary.Plan::operatorType)
                    .toList();
        }
    }

    private List<String> areasSeenFrom(String area) {
        TestActors.as(Role.SUPERVISOR, area);
        return trail.page(AuditFilter.ALL, 0, 10).stream().map(AuditRow::area).toList();
    }

    private void write(int entries) {
        IntStream.rangeClosed(1, entries).forEach(i -> audit.did("test.done", "Test", "n-" + i, Map.of("number", i)));
    }
}
