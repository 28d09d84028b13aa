package cn.fengqiao.dispute;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a form may change of a dispute while it is open. */
public record DisputeFields(
        String title,
        String summary,
        String typeCode,
        String divisionCode,
        String address,
        @Nullable Instant occurredAt,
        boolean domesticViolence,
        Set<RiskFact> facts) {

    public DisputeFields {
        facts = Set.copyOf(facts);
    }
}
