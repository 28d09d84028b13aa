package cn.fengqiao.mediation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads values of the graph that may be absent. */
final class Values {

    private Values() {}

    static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    static @Nullable Instant instant(Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }

    static @Nullable Long number(Value value) {
        return value.isNull() ? null : Long.valueOf(value.asLong());
    }

    static @Nullable Boolean flag(Value value) {
        return value.isNull() ? null : Boolean.valueOf(value.asBoolean());
    }
}
