package cn.fengqiao.outreach;

import java.time.LocalDate;
import java.util.List;

/**
 * Which visits a calendar shows.
 *
 * @param areaCode code prefix of a place inside the reader's area; empty for all of it
 * @param topicCode empty for all
 * @param lecturerId empty for all
 * @param states empty for all
 */
public record VisitFilter(
        LocalDate from, LocalDate to, String areaCode, String topicCode, String lecturerId, List<VisitState> states) {

    public VisitFilter {
        states = List.copyOf(states);
    }

    public static VisitFilter days(LocalDate from, LocalDate to) {
        return new VisitFilter(from, to, "", "", "", List.of());
    }
}
