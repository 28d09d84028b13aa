package cn.fengqiao.security;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * The only way to a full ID or phone number: a right, a reason, an entry in the trail, then the value. The caller has
 * made sure that the node itself may be seen by the actor, and tells who may not that it is not there.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class Reveal {

    private static final int SHORTEST_REASON = 4;

    private static final int LONGEST_REASON = 200;

    private final Acting acting;

    private final Audit audit;

    private final Vault vault;

    /**
     * A sealed value on its node.
     *
     * @param field name of the property without its ending {@code Sealed}
     */
    public record Value(String nodeLabel, String nodeId, String field, String sealed) {}

    /**
     * Opens a sealed value of a party. Inside a writing transaction the entry is committed with it; otherwise at once.
     *
     * @param field name of the property without its ending {@code Sealed}
     */
    public Outcome<String> value(String nodeLabel, String nodeId, String field, String sealed, String reason) {
        return value(Permission.PERSON_REVEAL, new Value(nodeLabel, nodeId, field, sealed), reason);
    }

    /** Opens a sealed value for whoever holds the permission. */
    public Outcome<String> value(Permission needed, Value wanted, String reason) {
        if (!acting.actor().may(needed)) {
            return Outcome.refused(Refusal.notFound());
        }
        var stripped = reason.strip();
        if (stripped.length() < SHORTEST_REASON || stripped.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.field("reason", "security.reveal.reason", SHORTEST_REASON, LONGEST_REASON));
        }
        var value = vault.open(wanted.sealed(), wanted.nodeId(), wanted.field());
        audit.looked(wanted.field(), wanted.nodeLabel(), wanted.nodeId(), stripped);
        return Outcome.done(value);
    }
}
