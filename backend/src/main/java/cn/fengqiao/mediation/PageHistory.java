package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Besides;
import cn.fengqiao.dispute.StepKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What only grows on the page of a dispute, reports and steps: the latest slice of it first, then slice by slice what was
 * before. Where a slice begins is told by the time of the last one read, so that nothing is missed when more is added.
 */
final class PageHistory {

    /** How many of each the page reads at once. */
    static final int SLICE = 50;

    static final String REPORT = """
            { .id, .number, .channel, .receivedAt, .narrative,
                reporter: coalesce(head([(r)-[:MADE_BY]->(p) | p.name]), '') }""";
    static final String STEP = """
            { .id, .kind, .at, .by, .detail, .note,
                procedureId: coalesce(head([(s)-[:IN_PROCEDURE]->(p) | p.id]), '') }""";

    private static final String EARLIER_REPORTS = """
            COLLECT {
                MATCH (r:Report)-[:ABOUT]->(d)
                WITH r, r.receivedAt AS at, r.id AS id WHERE at <= $at AND NOT id IN $read
                WITH r, at ORDER BY at DESC, r.number DESC LIMIT $slice + 1
                RETURN r %s } AS earlier
            """.formatted(REPORT);
    private static final String EARLIER_STEPS = """
            COLLECT {
                MATCH (d)-[:HAS_STEP]->(s:Step)
                WITH s, s.at AS at, s.id AS id WHERE at <= $at AND NOT id IN $read
                WITH s, at, id ORDER BY at DESC, id LIMIT $slice + 1
                RETURN s %s } AS earlier
            """.formatted(STEP);

    private PageHistory() {}

    static Besides reportsBefore(DisputePage.Earlier earlier) {
        return new Besides(EARLIER_REPORTS, values(earlier));
    }

    static Besides stepsBefore(DisputePage.Earlier earlier) {
        return new Besides(EARLIER_STEPS, values(earlier));
    }

    /** Oldest first, as they are told. */
    static DisputePage.Slice<DisputePage.Report> reports(Value latestFirst, Viewer viewer) {
        var rows = latestFirst.asList(Function.identity());
        return new DisputePage.Slice<>(
                slice(rows).reversed().stream()
                        .map(report -> PageParts.report(report, viewer))
                        .toList(),
                earlier(rows, "receivedAt"));
    }

    /** Newest first, without those that the viewer is not told of. */
    static DisputePage.Slice<DisputePage.Step> steps(Value latestFirst, Viewer viewer) {
        var rows = latestFirst.asList(Function.identity());
        return new DisputePage.Slice<>(
                slice(rows).stream()
                        .filter(step -> viewer.seesStep(
                                StepKind.valueOf(step.get("kind").asString()),
                                step.get("procedureId").asString()))
                        .map(PageParts::step)
                        .toList(),
                earlier(rows, "at"));
    }

    private static List<Value> slice(List<Value> rows) {
        return rows.size() > SLICE ? rows.subList(0, SLICE) : rows;
    }

    private static DisputePage.@Nullable Earlier earlier(List<Value> rows, String time) {
        if (rows.size() <= SLICE) {
            return null;
        }
        var last = instant(rows.get(SLICE - 1), time);
        return new DisputePage.Earlier(
                last,
                slice(rows).stream()
                        .filter(row -> instant(row, time).equals(last))
                        .map(row -> row.get("id").asString())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Instant instant(Value row, String time) {
        return row.get(time).asZonedDateTime().toInstant();
    }

    private static Map<String, Object> values(DisputePage.Earlier earlier) {
        return Map.of("at", earlier.at().atZone(ZoneOffset.UTC), "read", List.copyOf(earlier.read()), "slice", SLICE);
    }
}
