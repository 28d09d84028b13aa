package cn.fengqiao.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells who heads each committee and since when; one term is over, one ends soon, and of some nobody recorded it. */
final class ElectionTeller {

    private static final int TERM = 3;
    private static final int UNTOLD = 5;

    private ElectionTeller() {}

    /** Rows of committee, head and first day of the term. */
    static List<Map<String, Object>> tell(Servants servants, LocalDate today) {
        var rows = new ArrayList<Map<String, Object>>();
        var number = 0;
        for (var committee : servants.committees().entrySet()) {
            if (number % UNTOLD != UNTOLD - 1) {
                rows.add(Map.of(
                        "agency", Servants.agencyId(committee.getKey()),
                        "head", committee.getValue().getFirst().id(),
                        "on", on(number, today)));
            }
            number++;
        }
        return rows;
    }

    private static LocalDate on(int number, LocalDate today) {
        return switch (number) {
            case 0 -> today.minusYears(TERM).minusDays(40);
            case 1 -> today.minusYears(TERM).plusDays(30);
            default -> today.minusDays(100 + 37L * (number % 20));
        };
    }
}
