package cn.fengqiao.territory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.fengqiao.shared.Workdays;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working days by the calendar in the graph; a year without adjustments counts as not published yet. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class WorkingDays {

    private final Neo4jClient client;

    /** The n-th working day after the given one, and whether that is certain. */
    public Workdays.Counted plus(LocalDate from, int workdays) {
        return workdays().plus(from, workdays);
    }

    public boolean isWorkday(LocalDate day) {
        return workdays().isWorkday(day);
    }

    /** The whole calendar, for whoever counts more than once. */
    public Workdays workdays() {
        var adjustments = client.query("MATCH (w:WorkdayAdjustment) RETURN w.on AS day, w.kind = 'WORK' AS work")
                .fetchAs(Adjustment.class)
                .mappedBy((types, row) -> new Adjustment(
                        row.get("day").asLocalDate(), row.get("work").asBoolean()))
                .all();
        return new Workdays(
                adjustments.stream().collect(toMap(Adjustment::day, Adjustment::work)),
                adjustments.stream().map(each -> each.day().getYear()).collect(toSet()));
    }

    private record Adjustment(LocalDate day, boolean work) {}
}
