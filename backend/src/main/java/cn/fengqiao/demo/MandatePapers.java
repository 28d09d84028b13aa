package cn.fengqiao.demo;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.forms.AttachmentDraft;
import cn.fengqiao.forms.DocumentId;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.LoadedPapers;
import cn.fengqiao.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Puts the written authority of most agents into the dossiers (R34), on the day on which the agent was entered. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class MandatePapers {

    /** Of so many agents one still owes the paper, so that the page has something to ask for. */
    private static final int ONE_OWES = 8;

    private final Neo4jClient graph;
    private final LoadedPapers papers;

    /** @param at a second after somebody entered the agent */
    private record Agent(
            String mandate,
            String dispute,
            String name,
            String principal,
            String authority,
            String scope,
            String by,
            Instant at) {

        DocumentId paper() {
            return new DocumentId(Ids.derived("demo-authority", mandate));
        }
    }

    void file() {
        var agents = agents();
        var filing = IntStream.range(0, agents.size())
                .filter(place -> place % ONE_OWES != 0)
                .mapToObj(agents::get)
                .toList();
        papers.bring(filing.stream().map(MandatePapers::sheet).toList());
        tie(filing);
    }

    private List<Agent> agents() {
        return List.copyOf(graph.query("""
                MATCH (p:Person)-[r:REPRESENTS]->(h) WHERE r.kind = 'AGENT' AND r.to IS NULL
                MATCH (:Dispute {id: r.disputeId})-[:HAS_STEP]->(s:Step {kind: $added, detail: 'AGENT', note: p.name})
                RETURN r { .mandateId, .disputeId, .authority, .scope, name: p.name, principal: h.name,
                    by: s.by, at: s.at + duration('PT1S') } AS row
                ORDER BY row.mandateId
                """)
                .bindAll(Map.of("added", StepKind.REPRESENTATIVE_ADDED.name()))
                .fetchAs(Agent.class)
                .mappedBy((types, row) -> agent(row.get("row")))
                .all());
    }

    private static Agent agent(Value row) {
        return new Agent(
                row.get("mandateId").asString(),
                row.get("disputeId").asString(),
                row.get("name").asString(),
                row.get("principal").asString(),
                row.get("authority").asString(),
                row.get("scope").asString(),
                row.get("by").asString(),
                row.get("at").asZonedDateTime().toInstant());
    }

    private static LoadedPapers.Paper sheet(Agent agent) {
        var sheet = PaperPdf.of(List.of(
                "授权委托书", "委托人：" + agent.principal(), "受委托人：" + agent.name(), "委托权限：" + agent.scope(), "（演示数据，人物均为虚构）"));
        return new LoadedPapers.Paper(
                agent.paper(),
                new DisputeId(agent.dispute()),
                new AttachmentDraft(DossierSlot.AUTHORITY, agent.authority(), sheet),
                agent.by(),
                agent.at());
    }

    private void tie(List<Agent> filed) {
        var rows = filed.stream()
                .map(agent -> Map.of(
                        "mandate", agent.mandate(),
                        "document", agent.paper().value(),
                        "step", Ids.derived("demo-authority-step", agent.mandate())))
                .toList();
        graph.query("""
                UNWIND $rows AS row
                MATCH (p:Person)-[r:REPRESENTS {mandateId: row.mandate}]->()
                MATCH (d:Dispute {id: r.disputeId})-[:HAS_DOCUMENT]->(n:Document {id: row.document})
                MATCH (d)-[:HAS_STEP]->(s:Step {kind: $added, detail: 'AGENT', note: p.name})
                SET d.lastStepAt = CASE WHEN d.lastStepAt < n.at THEN n.at ELSE d.lastStepAt END
                CREATE (p)-[:AUTHORISED_BY {mandateId: row.mandate, on: r.on}]->(n)
                CREATE (d)-[:HAS_STEP]->(:Step {id: row.step, kind: $kind, at: n.at, by: s.by,
                    accountId: s.accountId, detail: '', note: p.name})
                """)
                .bindAll(Map.of(
                        "rows", rows,
                        "added", StepKind.REPRESENTATIVE_ADDED.name(),
                        "kind", StepKind.AUTHORITY_FILED.name()))
                .run();
    }
}
