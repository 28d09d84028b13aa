package cn.fengqiao.roster;

import static cn.fengqiao.security.Permission.ACCOUNT_MANAGE;

import cn.fengqiao.security.Acting;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who serves in the agencies that an administrator may manage, a page at a time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class RosterList {

    private static final String FOUND = """
            UNWIND $areas AS area
            MATCH (a:Agency)
            WHERE a.areaCode STARTS WITH area
            WITH DISTINCT a
            MATCH (p:Person)-[s:SERVES_IN]->(a)
            WHERE ($capacity IS NULL OR $capacity IN labels(p))
              AND ($text = '' OR p.name STARTS WITH $text OR p.pinyin STARTS WITH $text OR p.initials STARTS WITH $text)
            """;

    private final Neo4jClient client;

    private final Acting acting;

    /**
     * Those whose name, pinyin or initials begin with the text.
     *
     * @param capacity null for any
     */
    public List<ServantRow> page(String text, @Nullable Capacity capacity, long skip, long limit) {
        return List.copyOf(client.query(FOUND + Roster.COLUMNS + " SKIP $skip LIMIT $limit")
                .bindAll(parameters(text, capacity))
                .bind(skip)
                .to("skip")
                .bind(limit)
                .to("limit")
                .fetchAs(ServantRow.class)
                .mappedBy(Roster::row)
                .all());
    }

    public long count(String text, @Nullable Capacity capacity) {
        return client.query(FOUND + "RETURN count(*)")
                .bindAll(parameters(text, capacity))
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    private Map<String, Object> parameters(String text, @Nullable Capacity capacity) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("areas", acting.actor().areas(ACCOUNT_MANAGE));
        parameters.put("text", text.strip().toLowerCase(Locale.ROOT));
        parameters.put("capacity", capacity == null ? null : capacity.label());
        return parameters;
    }
}
