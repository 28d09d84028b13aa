package cn.fengqiao.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads values of the graph that may be absent. */
final class FollowUpValues {

    private FollowUpValues() {}

    static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    static @Nullable Boolean flag(Value value) {
        return value.isNull() ? null : Boolean.valueOf(value.asBoolean());
    }

    static <E extends Enum<E>> @Nullable E constant(Value value, Class<E> type) {
        return value.isNull() ? null : Enum.valueOf(type, value.asString());
    }
}
