package cn.fengqiao.dispute;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a dispute is about, apart from how it stands: what a form may change. */
record DisputeContent(
        String title,
        String summary,
        String typeCode,
        String areaCode,
        @Nullable Instant occurredAt,
        boolean domesticViolence,
        Set<RiskFact> facts) {

    DisputeContent {
        facts = Set.copyOf(facts);
    }
}
