package cn.fengqiao.security;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter as Cypher: only the conditions that are set, so that the database finds an index for them, and the areas that
 * the reader may see.
 */
record AuditSearch(String cypher, Map<String, Object> parameters) {

    /** Codes up to this length are a city or more: whoever supervises that reads what has no area, too. */
    private static final int CITY = 4;

    static AuditSearch of(AuditFilter filter, List<String> areas) {
        var cypher = new StringBuilder("MATCH (e:AuditEntry)\nWHERE e.seq > 0");
        var parameters = new HashMap<String, Object>();
        where(cypher, parameters, "e.actor STARTS WITH $actor", "actor", text(filter.actor()));
        where(cypher, parameters, "e.action = $action", "action", text(filter.action()));
        where(cypher, parameters, "e.nodeId = $nodeId", "nodeId", text(filter.nodeId()));
        where(cypher, parameters, "e.at >= $from", "from", at(filter.from()));
        where(cypher, parameters, "e.at < $until", "until", at(filter.until()));
        if (areas.stream().noneMatch(area -> area.length() <= CITY)) {
            cypher.append(" AND (").append(within(areas, parameters)).append(")");
        }
        return new AuditSearch(cypher.append("\n").toString(), Map.copyOf(parameters));
    }

    private static String within(List<String> areas, Map<String, Object> parameters) {
        var conditions = new StringBuilder("false");
        for (int i = 0; i < areas.size(); i++) {
            conditions.append(" OR e.area STARTS WITH $area").append(i);
            parameters.put("area" + i, areas.get(i));
        }
        return areas.isEmpty() ? "false" : conditions.substring("false OR ".length());
    }

    private static void where(
            StringBuilder cypher,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            cypher.append(" AND ").append(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable String text(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable Object at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }
}
