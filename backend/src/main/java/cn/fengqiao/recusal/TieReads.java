package cn.fengqiao.recusal;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Masks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds paths of conflict in the graph, for all candidates in one query. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class TieReads {

    /**
     * Whoever has no such relation at all is passed over before any path is looked for. A party's agent counts as the
     * party (R44). A pair whose both ends are one person has no path and needs none.
     */
    private static final String CANDIDATES = """
            MATCH (d:Dispute {id: $dispute})
            WITH d, COLLECT {
                MATCH (h)-[t:PARTY_TO]->(d) WHERE t.to IS NULL
                OPTIONAL MATCH (agent:Person)-[r:REPRESENTS|GUARDS {disputeId: $dispute}]->(h) WHERE r.to IS NULL
                UNWIND [h, agent] AS whom
                WITH h, whom WHERE whom IS NOT NULL
                RETURN DISTINCT { whom: whom, id: whom.id, party: h.name, isPerson: h:Person,
                    tied: EXISTS { (whom)-[:KIN_OF|LIVES_AT|WORKS_FOR|OWNS|MEMBER_OF|OPPOSED|REPRESENTED|REPRESENTS]-() } }
                LIMIT 1000 } AS targets
            UNWIND $people AS person
            MATCH (m:Person {id: person})
            RETURN m.id AS id,
                COUNT { (m)-[s:ASSIGNED]->(p:Procedure {state: 'OPEN'}) WHERE s.to IS NULL } AS load,
                head([target IN targets WHERE target.id = m.id | target { .party, .isPerson }]) AS self,
                head(COLLECT {
                    UNWIND [target IN targets WHERE target.tied AND target.id <> m.id] AS target
                    WITH target, target.whom AS whom
                    WHERE EXISTS {
                        (m)-[:KIN_OF|LIVES_AT|WORKS_FOR|OWNS|MEMBER_OF|OPPOSED|REPRESENTED|REPRESENTS]-() }
                    MATCH path = shortestPath((m)-[:KIN_OF|LIVES_AT|WORKS_FOR|OWNS|MEMBER_OF|OPPOSED|REPRESENTED|REPRESENTS*1..4]-(whom))
                    WITH target, path ORDER BY length(path), target.id LIMIT 1
                    RETURN { party: target.party, isPerson: target.isPerson,
                        hops: [r IN relationships(path) | { type: type(r), kin: coalesce(r.kind, ''), source: coalesce(r.source, '') }],
                        nodes: [n IN nodes(path)[1..] | { isPerson: n:Person, name: coalesce(n.name, '') }] }
                }) AS tie
            """;

    private final Neo4jClient client;

    @Transactional(readOnly = true)
    List<Candidate> candidates(DisputeId dispute, List<String> people, boolean names) {
        return List.copyOf(client.query(CANDIDATES)
                .bindAll(Map.of("dispute", dispute.value(), "people", people))
                .fetchAs(Candidate.class)
                .mappedBy((types, row) -> new Candidate(
                        row.get("id").asString(), row.get("load").asInt(), tie(row.get("self"), row.get("tie"), names)))
                .all());
    }

    private static @Nullable Tie tie(Value self, Value tie, boolean names) {
        if (!self.isNull()) {
            return new Tie(party(self, names), List.of());
        }
        return tie.isNull() ? null : new Tie(party(tie, names), hops(tie, names));
    }

    private static List<Hop> hops(Value tie, boolean names) {
        var relations = tie.get("hops").asList(value -> value);
        var nodes = tie.get("nodes").asList(value -> value);
        var hops = new ArrayList<Hop>();
        for (var i = 0; i < relations.size(); i++) {
            var last = i == relations.size() - 1;
            var relation = relations.get(i);
            var node = nodes.get(i);
            var masked = node.get("isPerson").asBoolean() && !(last && names);
            var name = node.get("name").asString("");
            hops.add(new Hop(
                    Relation.valueOf(relation.get("type").asString()),
                    relation.get("kin").asString(),
                    masked ? Masks.name(name) : name,
                    relation.get("source").asString()));
        }
        return hops;
    }

    private static String party(Value value, boolean names) {
        var name = value.get("party").asString("");
        return value.get("isPerson").asBoolean() && !names ? Masks.name(name) : name;
    }
}
