package cn.fengqiao.demo;

import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells who heads each committee and since when; one term is over, one ends soon, and of some nobody recorded it. Some
 * were elected before, with another at their head.
 */
final class ElectionTeller {

    private static final int TERM = 3;
    private static final int UNTOLD = 5;

    private ElectionTeller() {}

    /** Rows of a term: committee, id, head, first day, and the day on which the next began where there was one. */
    static List<Map<String, Object>> tell(Servants servants, LocalDate today) {
        var rows = new ArrayList<Map<String, Object>>();
        var number = 0;
        for (var committee : servants.committees().values()) {
            if (number % UNTOLD != UNTOLD - 1) {
                var on = on(number, today);
                rows.add(row(committee.getFirst(), on, null));
                if (number % 2 == 0) {
                    rows.add(row(committee.getLast(), on.minusYears(TERM), on));
                }
            }
            number++;
        }
        return rows;
    }

    private static Map<String, Object> row(Servant head, LocalDate from, @Nullable LocalDate to) {
        var agency = Servants.agencyId(head.agencyCode());
        return Props.of("agency", agency)
                .and("id", Ids.derived("committee-term", agency + from))
                .and("head", head.id())
                .and("from", from)
                .and("to", to)
                .map();
    }

    private static LocalDate on(int number, LocalDate today) {
        return switch (number) {
            case 0 -> today.minusYears(TERM).minusDays(40);
            case 1 -> today.minusYears(TERM).plusDays(30);
            default -> today.minusDays(100 + 37L * (number % 20));
        };
    }
}
