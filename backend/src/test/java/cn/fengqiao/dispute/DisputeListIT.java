package cn.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.Role;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Who finds which disputes, by what, in which order; the disputes are written straight into the graph. */
@GraphTest
class DisputeListIT {

    private static final String HERE = "320508001001";
    private static final String ELSEWHERE = "320505003001";

    @Autowired
    private DisputeList list;

    @Autowired
    private Neo4jClient client;

    @BeforeEach
    void threeDisputes() {
        dispute("1", HERE, "楼上漏水", "RED", "REPORTED");
        dispute("2", HERE, "拖欠工资", "BLUE", "CLOSED");
        dispute("3", ELSEWHERE, "楼下漏水", "RED", "REPORTED");
        client.query("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .run();
    }

    /** They have no parties and no place, which no invariant would let pass. */
    @AfterEach
    void goneAgain() {
        client.query("MATCH (d:Dispute) WHERE d.id STARTS WITH 'list-' DETACH DELETE d")
                .run();
    }

    @Test
    void anOfficerSeesTheOwnArea() {
        TestActors.asOfficer();

        assertThat(numbers(DisputeFilter.ALL)).containsExactly("T-2", "T-1");
        assertThat(list.count(DisputeFilter.ALL)).isEqualTo(2);
    }

    @Test
    void wordsAreLookedForInTheOwnArea() {
        TestActors.asOfficer();

        assertThat(numbers(text("漏水"))).containsExactly("T-1");
        assertThat(list.count(text("漏水"))).isEqualTo(1);
        assertThat(numbers(text("T-2"))).containsExactly("T-2");
    }

    @Test
    void whatTheOwnAgencyLeadsElsewhereIsFoundToo() {
        TestActors.as(Role.COMMUNITY_OFFICER, TestActors.AREA, "agency-led");
        client.query("""
                MATCH (d:Dispute {id: 'list-3'})
                CREATE (d)-[:HANDLED_BY]->(p:Procedure {id: 'list-p', number: 'P', version: 0})
                CREATE (p)-[:LED_BY]->(:Agency {id: 'agency-led'})
                """).run();

        assertThat(numbers(DisputeFilter.ALL)).containsExactly("T-3", "T-2", "T-1");
        assertThat(list.count(DisputeFilter.ALL)).isEqualTo(3);
        assertThat(numbers(text("漏水"))).containsExactly("T-3", "T-1");
        assertThat(numbers(area(ELSEWHERE))).containsExactly("T-3");
        assertThat(numbers(area(TestActors.AREA))).containsExactly("T-2", "T-1");
        client.query("MATCH (n) WHERE n.id IN ['list-p', 'agency-led'] DETACH DELETE n")
                .run();
    }

    @Test
    void twoFiltersNarrowTogether() {
        TestActors.as(Role.SUPERVISOR, "3205");
        var grave =
                new DisputeFilter(null, Set.of(), Set.of(DisputeState.REPORTED), Set.of(Risk.RED), "", false, false);
        var graveHere = new DisputeFilter(HERE, Set.of(), Set.of(), Set.of(Risk.RED), "", false, false);

        assertThat(numbers(grave)).containsExactly("T-3", "T-1");
        assertThat(numbers(graveHere)).containsExactly("T-1");
    }

    @Test
    void nothingClosedIsOverdueWhateverStatesAreAskedFor() {
        client.query("MATCH (d:Dispute) WHERE d.id IN ['list-1', 'list-2'] SET d.dueOn = date('2026-01-02')")
                .run();
        var states = Set.of(DisputeState.values());

        for (var area : List.of("3205", TestActors.AREA)) {
            TestActors.as(Role.SUPERVISOR, area);
            assertThat(numbers(new DisputeFilter(null, Set.of(), states, Set.of(), "", false, true)))
                    .as(area)
                    .containsExactly("T-1");
            assertThat(numbers(
                            new DisputeFilter(null, Set.of(), Set.of(DisputeState.CLOSED), Set.of(), "", false, true)))
                    .as(area)
                    .isEmpty();
        }
    }

    @Test
    void whoeverReadsTheWholeCityFindsAllOfItInEveryOrder() {
        TestActors.as(Role.SUPERVISOR, "3205");
        client.query("MATCH (d:Dispute {id: 'list-1'}) SET d.dueOn = date('2026-01-02')")
                .run();
        var overdue = new DisputeFilter(null, Set.of(), Set.of(), Set.of(), "", false, true);
        var closed = new DisputeFilter(null, Set.of(), Set.of(DisputeState.CLOSED), Set.of(), "", false, false);

        for (var order : DisputeOrder.values()) {
            assertThat(list.fetch(DisputeFilter.ALL, order, 0, 50))
                    .as(order.name())
                    .extracting(DisputeRow::number)
                    .containsExactlyInAnyOrder("T-1", "T-2", "T-3");
        }
        assertThat(list.count(DisputeFilter.ALL)).isEqualTo(3);
        assertThat(numbers(DisputeFilter.ALL)).containsExactly("T-3", "T-2", "T-1");
        assertThat(numbers(overdue)).containsExactly("T-1");
        assertThat(numbers(closed)).containsExactly("T-2");
    }

    @Test
    void pagesFollowEachOther() {
        TestActors.as(Role.SUPERVISOR, "3205");

        assertThat(list.fetch(DisputeFilter.ALL, DisputeOrder.NUMBER_ASC, 0, 2))
                .extracting(DisputeRow::number)
                .containsExactly("T-1", "T-2");
        assertThat(list.fetch(DisputeFilter.ALL, DisputeOrder.NUMBER_ASC, 2, 2))
                .extracting(DisputeRow::number)
                .containsExactly("T-3");
    }

    private List<String> numbers(DisputeFilter filter) {
        return list.fetch(filter, DisputeOrder.LAST_STEP_DESC, 0, 50).stream()
                .map(DisputeRow::number)
                .toList();
    }

    private static DisputeFilter area(String area) {
        return new DisputeFilter(area, Set.of(), Set.of(), Set.of(), "", false, false);
    }

    private static DisputeFilter text(String words) {
        return new DisputeFilter(null, Set.of(), Set.of(), Set.of(), words, false, false);
    }

    private void dispute(String id, String area, String title, String risk, String state) {
        client.query("""
                CREATE (d:Dispute {id: 'list-' + $id, number: 'T-' + $id, version: 0, title: $title, summary: $title,
                    areaCode: $area, typeCode: 'P02', risk: $risk, state: $state, openedOn: date('2026-01-01'),
                    lastStepAt: datetime('2026-01-01T00:00:00Z') + duration({hours: toInteger($id)})})
                """)
                .bindAll(Map.of("id", id, "area", area, "title", title, "risk", risk, "state", state))
                .run();
    }
}
