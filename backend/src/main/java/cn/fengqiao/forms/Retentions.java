package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeId;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads and writes how long a dispute's dossier is kept. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Retentions {

    private final Neo4jClient client;

    record Kept(@Nullable Retention retention, boolean legalHold) {}

    Kept of(DisputeId id) {
        return client.query("MATCH (d:Dispute {id: $id}) RETURN d.retention AS retention, d.legalHold AS legalHold")
                .bind(id.value())
                .to("id")
                .fetchAs(Kept.class)
                .mappedBy((types, row) -> {
                    var retention = row.get("retention");
                    Retention kept = retention.isNull() ? null : Retention.valueOf(retention.asString());
                    return new Kept(kept, row.get("legalHold").asBoolean(false));
                })
                .one()
                .orElse(new Kept(null, false));
    }

    void set(DisputeId id, Retention retention, boolean legalHold) {
        client.query("MATCH (d:Dispute {id: $id}) SET d.retention = $retention, d.legalHold = $legalHold")
                .bindAll(Map.of("id", id.value(), "retention", retention.name(), "legalHold", legalHold))
                .run();
    }
}
