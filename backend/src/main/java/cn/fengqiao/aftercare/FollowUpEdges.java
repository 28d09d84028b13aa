package cn.fengqiao.aftercare;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The named Cypher that writes follow-ups of a dispute. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class FollowUpEdges {

    private final Neo4jClient client;

    /** One look that is to come. */
    record Plan(FollowUpKind kind, FollowUpVisitor visitor, FollowUpWay way, LocalDate dueOn) {}

    void plan(DisputeId dispute, List<Plan> plans) {
        var rows = plans.stream()
                .map(plan -> Map.<String, Object>of(
                        "id", Ids.fresh(),
                        "version", 0L,
                        "state", FollowUpState.PLANNED.name(),
                        "kind", plan.kind().name(),
                        "visitor", plan.visitor().name(),
                        "way", plan.way().name(),
                        "dueOn", plan.dueOn()))
                .toList();
        client.query(
                        "MATCH (d:Dispute {id: $id}) UNWIND $rows AS row CREATE (d)-[:FOLLOWED_UP_BY]->(f:FollowUp) SET f = row")
                .bindAll(Map.of("id", dispute.value(), "rows", rows))
                .run();
    }

    /** What was planned and not done is planned anew, so the old plan goes; what was done or missed stays. */
    void forgetPlanned(DisputeId dispute, FollowUpKind kind) {
        client.query("""
                MATCH (:Dispute {id: $id})-[:FOLLOWED_UP_BY]->(f:FollowUp {state: 'PLANNED', kind: $kind})
                DETACH DELETE f
                """)
                .bindAll(Map.of("id", dispute.value(), "kind", kind.name()))
                .run();
    }

    /** False when it is not planned any more. */
    boolean done(String id, FollowUpDraft draft, String by) {
        var found = new HashMap<String, Object>();
        found.put("state", FollowUpState.DONE.name());
        found.put("doneOn", draft.doneOn());
        found.put("way", draft.way().name());
        found.put("result", draft.result().name());
        found.put(
                "satisfaction",
                draft.satisfaction() == null ? null : draft.satisfaction().name());
        found.put("fair", draft.fair());
        found.put("partyId", draft.partyId());
        found.put("signs", Texts.clean(draft.signs()));
        found.put("measures", Texts.clean(draft.measures()));
        found.put("note", Texts.clean(draft.note()));
        found.put("by", by);
        return end(id, found);
    }

    boolean end(String id, FollowUpState state, String note, String by) {
        return end(id, Map.of("state", state.name(), "note", note, "by", by));
    }

    void relapsed(DisputeId dispute, LocalDate on) {
        client.query("MATCH (d:Dispute {id: $id}) SET d.relapsedOn = coalesce(d.relapsedOn, $on)")
                .bindAll(Map.of("id", dispute.value(), "on", on))
                .run();
    }

    /** Ties the dispute that came back to the old one; false when it is not known, older, or tied the other way round. */
    boolean cameBackAs(DisputeId old, String number, List<String> areas) {
        return client.query("""
                MATCH (old:Dispute {id: $old}) MATCH (again:Dispute {number: $number})
                WHERE again <> old AND again.openedOn >= old.openedOn
                    AND any(area IN $areas WHERE again.areaCode STARTS WITH area)
                    AND NOT EXISTS { (old)-[:RELAPSED_FROM*1..5]->(again) }
                MERGE (again)-[:RELAPSED_FROM]->(old)
                RETURN again.id
                """)
                .bindAll(Map.of("old", old.value(), "number", number, "areas", areas))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    private boolean end(String id, Map<String, Object> found) {
        return client.query("""
                MATCH (f:FollowUp {id: $id}) WHERE f.state = 'PLANNED'
                SET f += $found, f.version = f.version + 1
                RETURN f.id
                """)
                .bindAll(Map.of("id", id, "found", found))
                .fetchAs(String.class)
                .one()
                .isPresent();
    }
}
