package cn.fengqiao.analysis;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How fresh the graph is and what came into it since yesterday morning, as numbers without anybody's name. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Pulse {

    private final Neo4jClient client;
    private final Acting acting;
    private final Clock clock;

    /** @param last when anything was last done in the actor's area, if ever */
    public record Beat(Optional<Instant> last, int reported, int closed, int visits) {}

    public Beat now() {
        var yesterday = clock.instant().atZone(clock.getZone()).toLocalDate().minusDays(1);
        return client.query("""
                        CALL () {
                            MATCH (s:Step) WHERE s.at >= $longAgo RETURN max(s.at) AS last
                        }
                        CALL () {
                            MATCH (d:Dispute)
                            WHERE d.openedOn >= $yesterday AND any(area IN $areas WHERE d.areaCode STARTS WITH area)
                            RETURN count(d) AS reported
                        }
                        CALL () {
                            MATCH (s:Step) WHERE s.at >= $since AND s.kind = 'CLOSED'
                            MATCH (d:Dispute)-[:HAS_STEP]->(s)
                            WHERE any(area IN $areas WHERE d.areaCode STARTS WITH area)
                            RETURN count(DISTINCT d) AS closed
                        }
                        CALL () {
                            MATCH (v:Visit)
                            WHERE v.on >= $yesterday AND v.on <= $today AND v.state = 'DONE'
                                AND any(area IN $areas WHERE v.areaCode STARTS WITH area)
                            RETURN count(v) AS visits
                        }
                        RETURN last, reported, closed, visits
                        """)
                .bindAll(Map.of(
                        "areas", acting.actor().areas(Permission.ANALYSIS_RUN),
                        "longAgo", utc(clock.instant()).minusDays(90),
                        "yesterday", yesterday,
                        "today", yesterday.plusDays(1),
                        "since", utc(yesterday.atStartOfDay(clock.getZone()).toInstant())))
                .fetchAs(Beat.class)
                .mappedBy((types, row) -> new Beat(
                        instant(row.get("last")),
                        row.get("reported").asInt(),
                        row.get("closed").asInt(),
                        row.get("visits").asInt()))
                .one()
                .orElse(new Beat(Optional.empty(), 0, 0, 0));
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(Value value) {
        return value.isNull()
                ? Optional.empty()
                : Optional.of(value.asZonedDateTime().toInstant());
    }
}
