package cn.fengqiao.deliberation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher for issues, positions, undisputed facts and what agreements settle. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DeliberationEdges {

    private final Neo4jClient client;

    /** The new issue's id; empty when the dispute turns on too many already. */
    String raise(DisputeId dispute, String title, LocalDate on, int most) {
        return one(
                """
                MATCH (d:Dispute {id: $dispute})
                OPTIONAL MATCH (d)-[:TURNS_ON]->(earlier:Issue)
                WITH d, count(earlier) AS rank WHERE rank < $most
                CREATE (d)-[:TURNS_ON]->(i:Issue {id: $id, version: 0, title: $title, rank: rank, raisedOn: $on})
                RETURN i.id
                """,
                Map.of(
                        "dispute",
                        dispute.value(),
                        "id",
                        Ids.fresh(),
                        "title",
                        Texts.clean(title),
                        "on",
                        on,
                        "most",
                        most));
    }

    /** False when it is not open any more. */
    boolean drop(DisputeId dispute, String issue, LocalDate on) {
        return !one("""
                MATCH (:Dispute {id: $dispute})-[:TURNS_ON]->(i:Issue {id: $issue}) WHERE i.droppedOn IS NULL
                SET i.droppedOn = $on, i.version = i.version + 1
                RETURN i.id
                """, Map.of("dispute", dispute.value(), "issue", issue, "on", on))
                .isEmpty();
    }

    /** How many of the parties took the position; an earlier one of theirs ends today and stays on record. */
    int take(DisputeId dispute, String issue, PositionDraft draft, LocalDate on, String by) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute})-[:TURNS_ON]->(i:Issue {id: $issue}) WHERE i.droppedOn IS NULL
                MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.to IS NULL AND t.id IN $parties
                OPTIONAL MATCH (h)-[old:TAKES_POSITION {partyId: t.id}]->(i) WHERE old.to IS NULL
                SET old.to = $on
                CREATE (h)-[:TAKES_POSITION {partyId: t.id, stance: $stance, text: $text, from: $on, by: $by}]->(i)
                RETURN count(DISTINCT t)
                """)
                .bindAll(Map.of(
                        "dispute", dispute.value(),
                        "issue", issue,
                        "parties", List.copyOf(draft.partyIds()),
                        "stance", draft.stance().name(),
                        "text", Texts.clean(draft.text()),
                        "on", on,
                        "by", by))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    /** The agreement's number; empty when it is not the dispute's, or what it settles is fixed. */
    String settle(DisputeId dispute, AgreementId agreement, Set<String> issues) {
        return one(
                """
                MATCH (d:Dispute {id: $dispute})-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(g:Agreement {id: $agreement})
                WHERE g.effectiveOn IS NULL OR NOT EXISTS { (g)-[:SETTLES]->() }
                OPTIONAL MATCH (g)-[old:SETTLES]->()
                DELETE old
                WITH DISTINCT d, g
                MATCH (d)-[:TURNS_ON]->(i:Issue) WHERE i.id IN $issues
                CREATE (g)-[:SETTLES]->(i)
                WITH g, count(i) AS found WHERE found = size($issues)
                RETURN g.number
                """, Map.of("dispute", dispute.value(), "agreement", agreement.value(), "issues", List.copyOf(issues)));
    }

    /** How many of the parties confirmed it. */
    int agreeOnFact(DisputeId dispute, String text, Set<String> parties, LocalDate on, String by) {
        return client.query("""
                MATCH (d:Dispute {id: $dispute})
                CREATE (d)-[:UNDISPUTED]->(f:UndisputedFact {id: $id, version: 0, text: $text, recordedOn: $on, by: $by})
                WITH d, f
                MATCH (d)<-[t:PARTY_TO]-(h) WHERE t.to IS NULL AND t.id IN $parties
                CREATE (f)-[:CONFIRMED_BY {partyId: t.id, on: $on}]->(h)
                RETURN count(h)
                """)
                .bindAll(Map.of(
                        "dispute", dispute.value(),
                        "id", Ids.fresh(),
                        "text", Texts.clean(text),
                        "parties", List.copyOf(parties),
                        "on", on,
                        "by", by))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    private String one(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(String.class)
                .one()
                .orElse("");
    }
}
