package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.ProcedureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads and writes how long a dispute's dossier is kept, when it went to the archive and when it was destroyed. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Retentions {

    private final Neo4jClient client;

    /**
     * @param archivedOn since when the years count; null while it is not archived
     * @param gapReason why it was archived incomplete; empty when it was not
     * @param destroyedOn null while it exists
     */
    record Kept(
            @Nullable Retention retention,
            boolean legalHold,
            @Nullable LocalDate archivedOn,
            String gapReason,
            @Nullable LocalDate destroyedOn) {}

    Kept of(DisputeId id) {
        return client.query("""
                MATCH (d:Dispute {id: $id})
                RETURN d { .retention, .legalHold, .archivedOn, .gapReason, .destroyedOn } AS kept
                """)
                .bind(id.value())
                .to("id")
                .fetchAs(Kept.class)
                .mappedBy((types, row) -> kept(row.get("kept")))
                .one()
                .orElse(new Kept(null, false, null, "", null));
    }

    private static Kept kept(Value kept) {
        var retention = kept.get("retention");
        return new Kept(
                retention.isNull() ? null : Retention.valueOf(retention.asString()),
                kept.get("legalHold").asBoolean(false),
                FormReads.day(kept, "archivedOn"),
                kept.get("gapReason").asString(""),
                FormReads.day(kept, "destroyedOn"));
    }

    /** The procedures that decide what the dossier must have. */
    List<DossierNeeds.Handled> procedures(DisputeId id) {
        return List.copyOf(client.query("""
                MATCH (d:Dispute {id: $id})-[:HANDLED_BY]->(p:Procedure)
                WITH p, EXISTS {
                    MATCH (d)<-[:PARTY_TO]-()<-[r:REPRESENTS {disputeId: $id, kind: 'AGENT'}]-() WHERE r.to IS NULL
                } AS agent
                RETURN p.kind AS kind, 'ON_SITE' IN coalesce(p.circumstances, []) AS onSite, agent
                ORDER BY p.openedOn, p.id LIMIT 100
                """)
                .bind(id.value())
                .to("id")
                .fetchAs(DossierNeeds.Handled.class)
                .mappedBy((types, row) -> new DossierNeeds.Handled(
                        ProcedureKind.valueOf(row.get("kind").asString()),
                        row.get("onSite").asBoolean(),
                        row.get("agent").asBoolean()))
                .all());
    }

    void set(DisputeId id, Retention retention, boolean legalHold) {
        client.query("MATCH (d:Dispute {id: $id}) SET d.retention = $retention, d.legalHold = $legalHold")
                .bindAll(Map.of("id", id.value(), "retention", retention.name(), "legalHold", legalHold))
                .run();
    }

    void archive(DisputeId id, LocalDate on, String gapReason) {
        client.query("MATCH (d:Dispute {id: $id}) SET d.archivedOn = $on, d.gapReason = $reason")
                .bindAll(Map.of("id", id.value(), "on", on, "reason", gapReason))
                .run();
    }

    /** Nothing of the contents stays in the graph; what there was, and that it is gone, does. */
    void destroy(DisputeId id, LocalDate on) {
        client.query("""
                MATCH (d:Dispute {id: $id}) SET d.destroyedOn = $on
                WITH d MATCH (d)-[:HAS_DOCUMENT]->(n:Document)
                SET n.destroyedOn = $on
                REMOVE n.sheetSealed, n.maskedSealed
                """).bindAll(Map.of("id", id.value(), "on", on)).run();
    }
}
