package cn.fengqiao.outreach;

import static cn.fengqiao.outreach.OutreachStory.done;
import static cn.fengqiao.outreach.OutreachStory.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
@Import(OutreachStory.class)
class HostContactsIT {

    @Autowired
    OutreachStory story;

    @Autowired
    HostContacts contacts;

    @Autowired
    Neo4jClient graph;

    @BeforeEach
    void aCoordinatorOfGusu() {
        TestActors.asCoordinator();
    }

    @Test
    void aCoordinatorCallsAContactForAReasonThatStandsInTheTrail() {
        var host = story.community();

        assertThat(story.hosts.byId(host).orElseThrow().phoneMask()).doesNotContain("13800001111");
        assertThat(refused(contacts.reveal(host, " "))).containsExactly("security.reveal.reason");
        assertThat(looks()).isEmpty();
        assertThat(done(contacts.reveal(host, "商定送法时间"))).isEqualTo("13800001111");
        assertThat(looks()).containsExactly(host + " {\"reason\":\"商定送法时间\",\"what\":\"phone\"}");
    }

    @Test
    void whoDoesNotPlanThereSeesTheMaskAlone() {
        var host = story.community();

        TestActors.asLecturer();
        assertThat(refused(contacts.reveal(host, "商定送法时间"))).containsExactly("refusal.not-found");
        TestActors.asOfficer();
        assertThat(refused(contacts.reveal(host, "商定送法时间"))).containsExactly("refusal.not-found");
        OutreachStory.asCoordinatorOfKunshan();
        assertThat(refused(contacts.reveal(host, "商定送法时间"))).containsExactly("refusal.not-found");
        assertThat(looks()).isEmpty();
    }

    @Test
    void aHostThatMovesLeavesItsFinishedVisitsWhereTheyWere() {
        var host = story.community();
        var held = story.planned(host, 9, story.lecturer("顾文清", true));
        var planned = story.planned(host, 14, story.lecturer("沈若兰", true));
        graph.query("MATCH (v:Visit {id: $id}) SET v.state = 'DONE'")
                .bind(held)
                .to("id")
                .run();

        var elsewhere = elsewhere();
        var moved = new HostDraft(HostKind.COMMUNITY, "平江历史街区社区", elsewhere, "周老师", "", 80);
        done(story.hosts.change(
                CommandId.fresh(), host, story.hosts.byId(host).orElseThrow().version(), moved));

        assertThat(areaOf(held)).isEqualTo(OutreachStory.COMMUNITY);
        assertThat(areaOf(planned)).isEqualTo(elsewhere);
    }

    private String elsewhere() {
        return graph.query("""
                        MATCH (d:Division)
                        WHERE d.code STARTS WITH '320508' AND size(d.code) = 9 AND d.code <> $here
                        RETURN d.code ORDER BY d.code LIMIT 1
                        """)
                .bind(OutreachStory.COMMUNITY)
                .to("here")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private String areaOf(String visit) {
        return graph.query("MATCH (v:Visit {id: $id}) RETURN v.areaCode")
                .bind(visit)
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private List<String> looks() {
        return List.copyOf(graph.query("""
                        MATCH (e:AuditEntry {action: 'personal.looked', nodeLabel: 'Host'})
                        RETURN e.nodeId + ' ' + e.details ORDER BY e.seq
                        """).fetchAs(String.class).all());
    }
}
