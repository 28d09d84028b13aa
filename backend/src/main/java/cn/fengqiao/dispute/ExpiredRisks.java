package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open disputes whose grade has run out and waits for someone of their area to confirm it anew. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class ExpiredRisks {

    /** How many are listed at most. */
    public static final int LIMIT = 20;

    private static final String EXPIRED = """
            MATCH (d:Dispute) WHERE d.riskUntil < $today AND d.state <> 'CLOSED'
              AND any(area IN $areas WHERE d.areaCode STARTS WITH area)
            WITH d ORDER BY d.riskUntil, d.number
            WITH collect({ id: d.id, number: d.number, title: d.title, risk: d.risk, until: d.riskUntil }) AS found
            RETURN size(found) AS total, found[..$limit] AS rows
            """;

    private final Neo4jClient client;
    private final Acting acting;
    private final Clock clock;

    /** @param total how many there are, of which the first are listed */
    public record Page(List<Row> rows, int total) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** @param until the last day on which the grade counted */
    public record Row(DisputeId dispute, String number, String title, Risk risk, LocalDate until) {}

    public Page today() {
        return client.query(EXPIRED)
                .bindAll(Map.of(
                        "today", LocalDate.now(clock),
                        "areas", acting.actor().areas(Permission.DISPUTE_HANDLE),
                        "limit", LIMIT))
                .fetchAs(Page.class)
                .mappedBy((types, row) -> new Page(
                        row.get("rows")
                                .asList(each -> new Row(
                                        new DisputeId(each.get("id").asString()),
                                        each.get("number").asString(),
                                        each.get("title").asString(""),
                                        Risk.valueOf(each.get("risk").asString(Risk.BLUE.name())),
                                        each.get("until").asLocalDate())),
                        row.get("total").asInt()))
                .one()
                .orElse(new Page(List.of(), 0));
    }
}
