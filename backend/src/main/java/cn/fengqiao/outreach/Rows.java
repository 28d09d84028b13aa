package cn.fengqiao.outreach;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.neo4j.driver.Value;

/** Times on their way into the graph (UTC) and out of it. */
final class Rows {

    private Rows() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }
}
