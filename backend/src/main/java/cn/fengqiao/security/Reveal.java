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
     * Opens a sealed value. Inside a writing transaction the entry is committed with it; otherwise at once.
     *
     * @param field name of the property without its ending {@code Sealed}
     */
    public Outcome<String> value(String nodeLabel, String nodeId, String field, String sealed, String reason) {
        if (!acting.actor().may(Permission.PERSON_REVEAL)) {
            return Outcome.refused(Refusal.notFound());
        }
        var stripped = reason.strip();
        if (stripped.length() < SHORTEST_REASON || stripped.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.field("reason", "security.reveal.reason", SHORTEST_REASON, LONGEST_REASON));
        }
        var value = vault.open(sealed, nodeId, field);
        audit.looked(field, nodeLabel, nodeId, stripped);
        return Outcome.done(value);
    }
}
