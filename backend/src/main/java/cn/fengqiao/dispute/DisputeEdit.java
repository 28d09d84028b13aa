package cn.fengqiao.dispute;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed of a dispute while it is open, with the version that the person had before their eyes.
 *
 * @param version version of the dispute when the form was opened; when it changed meanwhile, each field that someone
 *     else changed comes back as a refusal of its own
 */
public record DisputeEdit(
        long version,
        String title,
        String summary,
        String typeCode,
        String divisionCode,
        String address,
        @Nullable Instant occurredAt,
        boolean domesticViolence,
        Set<RiskFact> facts) {

    public DisputeEdit {
        facts = Set.copyOf(facts);
    }
}
