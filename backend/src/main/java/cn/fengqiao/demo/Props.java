package cn.fengqiao.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of one node or edge; what is null is not there, as in the graph itself. */
final class Props {

    private final Map<String, Object> values = new HashMap<>();

    static Props of(String name, @Nullable Object value) {
        return new Props().and(name, value);
    }

    /** The id and the first version, which every aggregate begins with. */
    static Props fresh(String id) {
        return of("id", id).and("version", 0L);
    }

    Props and(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Instant instant ? instant.atZone(ZoneOffset.UTC) : value);
        }
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
