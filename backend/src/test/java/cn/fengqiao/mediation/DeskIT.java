package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.security.Role;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A desk with more on it than anybody could read. */
@GraphTest
class DeskIT {

    @Autowired
    Desk desk;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Clock clock;

    /** These disputes have no parties, which the check after the class would find. */
    @AfterEach
    void clear() {
        graph.query("MATCH (n) WHERE n:Dispute OR n:Procedure OR n:Agreement OR n:Obligation DETACH DELETE n")
                .run();
    }

    @Test
    void theDeskShowsTheOldestFewAndCountsAsFarAsAnybodyCares() {
        overdue(Desk.MOST + 5);
        TestActors.asOfficer();

        var page = desk.today();

        assertThat(page.overdue()).hasSize(Desk.LIMIT);
        assertThat(page.overdueCount()).isEqualTo(Desk.MOST + 1);
        assertThat(page.overdue().getFirst().number()).isEqualTo("N" + (Desk.MOST + 5));
        assertThat(page.dueTodayCount()).isZero();
    }

    @Test
    void aDeskThatCanBeCountedIsCounted() {
        overdue(23);
        TestActors.asOfficer();

        assertThat(desk.today().overdueCount()).isEqualTo(23);
        TestActors.as(Role.COMMUNITY_OFFICER, "320505");
        assertThat(desk.today().overdueCount()).isZero();
    }

    @Test
    void debtsAreFoundFromTheirPlaceAndFromTheirDays() {
        overdue(1);
        graph.query("""
                        MATCH (d:Dispute {id: 'd-1'}) SET d.state = 'CLOSED'
                        CREATE (d)-[:HANDLED_BY]->(:Procedure {id: 'p'})-[:ENDED_IN]->(g:Agreement {id: 'g'})
                        CREATE (g)-[:REQUIRES]->(:Obligation {id: 'o-1', state: 'DUE', content: '付款', dueOn: $today})
                        CREATE (g)-[:REQUIRES]->(:Obligation {id: 'o-2', state: 'DUE', content: '付款', dueOn: $today})
                        CREATE (g)-[:REQUIRES]->(:Obligation {id: 'o-3', state: 'PERFORMED', content: '付款', dueOn: $today})
                        """).bindAll(Map.of("today", LocalDate.now(clock))).run();

        for (var area : List.of("3205", "320508", "320508017")) {
            TestActors.as(Role.SUPERVISOR, area);
            assertThat(desk.today().dueToday()).as(area).singleElement().satisfies(item -> {
                assertThat(item.reason()).isEqualTo(DeskReason.OBLIGATION);
                assertThat(item.what()).isEqualTo("付款 ×2");
            });
        }
        TestActors.as(Role.SUPERVISOR, "320505");
        assertThat(desk.today().dueToday()).isEmpty();
    }

    /** The later its number, the longer it is overdue. */
    private void overdue(int count) {
        graph.query("""
                        UNWIND range(1, $count) AS i
                        CREATE (:Dispute {id: 'd-' + i, number: 'N' + i, title: '漏水', areaCode: '320508017001',
                            state: 'ACCEPTED', risk: 'BLUE', dueOn: $today - duration({days: i})})
                        """)
                .bindAll(Map.of("count", count, "today", LocalDate.now(clock)))
                .run();
    }
}
