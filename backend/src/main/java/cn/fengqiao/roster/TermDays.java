package cn.fengqiao.roster;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the last two terms of a committee began; an election may be asked of them whether it keeps their order.
 *
 * @param inForce null where no election was recorded
 * @param before null where none was recorded before that
 */
record TermDays(@Nullable LocalDate inForce, @Nullable LocalDate before) {

    /** Terms follow one another: a new one begins after the one in force, a corrected one after the one before it. */
    Optional<Refusal> r03(LocalDate on, boolean corrects) {
        if (corrects && inForce == null) {
            return Optional.of(Refusal.field("corrects", "refusal.committee-no-term"));
        }
        var last = corrects ? before : inForce;
        return last == null || on.isAfter(last)
                ? Optional.empty()
                : Optional.of(
                        new Refusal("R03", "refusal.committee-term-order", "electedOn", List.of(String.valueOf(last))));
    }
}
