package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Masks;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture around a dispute; disputes outside of the actor's areas are left out of it. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Neighbourhoods {

    /** More than a screen can show, and little enough to draw at once. */
    static final int CAP = 300;

    // Only relations that tell of the quarrel; divisions and types would join everything with everything.
    private static final String AROUND = """
            MATCH (d:Dispute {id: $id})
            CALL (d) {
                MATCH (d)-[r:PARTY_TO|OCCURRED_AT|HANDLED_BY|CONTINUES|SPLIT_FROM|RELAPSED_FROM|CAUSED_BY]-(n)
                RETURN d AS from, r, n, 1 AS hops LIMIT $cap
            UNION ALL
                MATCH (d)-[:PARTY_TO|OCCURRED_AT|HANDLED_BY|CONTINUES|SPLIT_FROM|RELAPSED_FROM|CAUSED_BY]-(m)
                WITH DISTINCT m, d
                MATCH (m)-[r:PARTY_TO|OCCURRED_AT|LED_BY|ASSIGNED|ENDED_IN|KIN_OF|WORKS_FOR|OWNS|MEMBER_OF|REPRESENTS|GUARDS|LIVES_AT]-(n)
                WHERE n <> d AND (NOT n:Dispute OR any(area IN $areas WHERE n.areaCode STARTS WITH area))
                RETURN m AS from, r, n, 2 AS hops LIMIT $cap
            }
            RETURN startNode(r).id AS source, endNode(r).id AS target, type(r) AS type, hops,
                [x IN [from, n] | { id: x.id, isPerson: x:Person,
                    label: head([l IN ['Dispute', 'Person', 'Organisation', 'Place', 'Procedure', 'Agency', 'Agreement']
                        WHERE l IN labels(x)]),
                    title: coalesce(x.title, x.name, x.address, x.number, '') }] AS ends
            ORDER BY hops
            """;

    private final Neo4jClient client;
    private final DisputeAccess access;
    private final Acting acting;

    /** Empty when the dispute does not exist or the actor may not see it. */
    public Optional<Neighbourhood> of(DisputeId id) {
        return access.look(id).map(this::around);
    }

    private Neighbourhood around(Standing standing) {
        var nodes = new LinkedHashMap<String, Neighbourhood.Node>();
        var edges = new LinkedHashSet<Neighbourhood.Edge>();
        var self = standing.id().value();
        nodes.put(self, new Neighbourhood.Node(self, "Dispute", standing.number(), 0));
        var cut = new boolean[1];
        client.query(AROUND)
                .bindAll(Map.of("id", self, "cap", CAP, "areas", acting.actor().areas(Permission.DISPUTE_READ)))
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> {
                    var hops = row.get("hops").asInt();
                    row.get("ends").asList(end -> node(end, hops)).forEach(node -> {
                        if (nodes.size() < CAP) {
                            nodes.putIfAbsent(node.id(), node);
                        } else {
                            cut[0] |= !nodes.containsKey(node.id());
                        }
                    });
                    edges.add(new Neighbourhood.Edge(
                            row.get("source").asString(),
                            row.get("target").asString(),
                            row.get("type").asString()));
                    return true;
                })
                .all();
        edges.removeIf(edge -> !nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to()));
        return new Neighbourhood(List.copyOf(nodes.values()), List.copyOf(edges), cut[0]);
    }

    private static Neighbourhood.Node node(Value end, int hops) {
        var title = end.get("title").asString();
        return new Neighbourhood.Node(
                end.get("id").asString(),
                end.get("label").asString("Node"),
                end.get("isPerson").asBoolean() ? Masks.name(title) : title,
                hops);
    }
}
