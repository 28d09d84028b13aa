package cn.fengqiao.territory;

import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The calendar of working days as an administrator keeps it, without a release and without a network: what is set here
 * stays when the product brings a newer calendar along.
 */
@Service
@PreAuthorize("hasAuthority('CALENDAR_MANAGE')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class WorkdayCalendar {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int NAME = 40;

    private final Neo4jClient client;
    private final Commands commands;
    private final Audit audit;

    /** The days of a year that do not follow the week; empty when nothing is published for it. */
    public List<WorkdayRow> of(int year) {
        return List.copyOf(client.query("""
                MATCH (w:WorkdayAdjustment) WHERE w.on >= $first AND w.on <= $last
                RETURN w.on AS day, w.kind = 'WORK' AS work, coalesce(w.festival, '') AS festival,
                    coalesce(w.edited, false) AS edited ORDER BY day
                """)
                .bindAll(Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)))
                .fetchAs(WorkdayRow.class)
                .mappedBy((types, row) -> new WorkdayRow(
                        row.get("day").asLocalDate(),
                        row.get("work").asBoolean(),
                        row.get("festival").asString(),
                        row.get("edited").asBoolean()))
                .all());
    }

    /** Adds a day or changes it. */
    public Outcome<LocalDate> set(CommandId command, LocalDate on, boolean work, String festival) {
        var whyNot = check(on, festival);
        return whyNot.isEmpty()
                ? commands.once(command, "territory.workday-set", LocalDate.class, () -> {
                    write(List.of(new WorkdayRow(on, work, Texts.clean(festival), true)));
                    audit.did(
                            "territory.workday-set",
                            "WorkdayAdjustment",
                            on.toString(),
                            Map.of("kind", work ? "WORK" : "OFF"));
                    return Outcome.done(on);
                })
                : Outcome.refused(whyNot);
    }

    /** The day follows the week again. */
    public Outcome<LocalDate> remove(CommandId command, LocalDate on) {
        return commands.once(command, "territory.workday-removed", LocalDate.class, () -> {
            var gone = client.query("MATCH (w:WorkdayAdjustment {on: $on}) WITH w, w.on AS day DELETE w RETURN day")
                    .bindAll(Map.of("on", on))
                    .fetchAs(LocalDate.class)
                    .one();
            if (gone.isEmpty()) {
                return Outcome.refused(Refusal.state("refusal.workday-gone"));
            }
            audit.did("territory.workday-removed", "WorkdayAdjustment", on.toString(), Map.of());
            return Outcome.done(on);
        });
    }

    /** Takes a whole file in the format that the product ships: date, festival, kind. All of it or nothing. */
    public Outcome<Integer> load(CommandId command, String csv) {
        return switch (WorkdayFile.read(csv)) {
            case Outcome.Refused<List<WorkdayRow>>(var refusals) -> Outcome.refused(refusals);
            case Outcome.Done<List<WorkdayRow>>(var rows) ->
                commands.once(command, "territory.workdays-loaded", Integer.class, () -> {
                    write(rows);
                    audit.did(
                            "territory.workdays-loaded",
                            "WorkdayAdjustment",
                            rows.getFirst().on() + "/" + rows.getLast().on(),
                            Map.of("days", rows.size()));
                    return Outcome.done(rows.size());
                });
        };
    }

    private void write(List<WorkdayRow> rows) {
        client.query("""
                UNWIND $rows AS row
                MERGE (w:WorkdayAdjustment {on: row.on})
                SET w.kind = row.kind, w.festival = row.festival, w.edited = true
                """)
                .bindAll(Map.of(
                        "rows",
                        rows.stream()
                                .map(row -> new HashMap<>(Map.of(
                                        "on", row.on(),
                                        "kind", row.work() ? "WORK" : "OFF",
                                        "festival", row.festival())))
                                .toList()))
                .run();
    }

    static List<Refusal> check(LocalDate on, String festival) {
        if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
            return List.of(Refusal.field("on", "refusal.workday-year"));
        }
        return Texts.length(festival) > NAME ? List.of(Refusal.field("festival", "refusal.too-long", NAME)) : List.of();
    }
}
