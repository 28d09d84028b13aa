package cn.fengqiao.dispute;

import cn.fengqiao.people.PartyDraft;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the two-minute form holds: one telling of a quarrel, with any number of parties, also none yet.
 *
 * @param occurredAt when it happened, if told
 * @param divisionCode code of the community, or of the town where nothing finer is known
 * @param title one line; made from type and parties when empty
 * @param typeCode code of a dispute type of the police list
 * @param facts what was told or seen that makes it graver or lighter
 */
public record ReportDraft(
        Channel channel,
        Instant receivedAt,
        @Nullable Instant occurredAt,
        String divisionCode,
        String address,
        String title,
        String narrative,
        String typeCode,
        List<PartyDraft> parties,
        boolean domesticViolence,
        Set<RiskFact> facts) {

    public ReportDraft {
        parties = List.copyOf(parties);
        facts = Set.copyOf(facts);
    }
}
