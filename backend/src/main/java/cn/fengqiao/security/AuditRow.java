package cn.fengqiao.security;

import java.time.Instant;
import java.time.ZoneOffset;
import org.neo4j.driver.Value;

/**
 * One entry of the audit trail.
 *
 * @param area code of the division it happened in; empty for what concerns the whole installation
 * @param details canonical JSON without personal values
 * @param previousHash hash of the entry before, so that none can be taken out unseen
 */
public record AuditRow(
        long seq,
        Instant at,
        String accountId,
        String actor,
        String action,
        String nodeLabel,
        String nodeId,
        String area,
        String details,
        String previousHash,
        String hash) {

    static AuditRow of(Value e) {
        return new AuditRow(
                e.get("seq").asLong(),
                e.get("at")
                        .asZonedDateTime()
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                e.get("accountId").asString(),
                e.get("actor").asString(),
                e.get("action").asString(),
                e.get("nodeLabel").asString(),
                e.get("nodeId").asString(),
                e.get("area").asString(""),
                e.get("details").asString(),
                e.get("previousHash").asString(),
                e.get("hash").asString());
    }

    AuditRow hashed() {
        return new AuditRow(
                seq,
                at,
                accountId,
                actor,
                action,
                nodeLabel,
                nodeId,
                area,
                details,
                previousHash,
                AuditChain.hash(this));
    }

    /** The same entry at its place in the chain. */
    AuditRow after(long before, String hashBefore, String where) {
        return new AuditRow(
                before + 1, at, accountId, actor, action, nodeLabel, nodeId, where, details, hashBefore, "");
    }
}
