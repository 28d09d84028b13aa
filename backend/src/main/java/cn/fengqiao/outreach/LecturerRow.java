package cn.fengqiao.outreach;

import java.util.List;

/**
 * A lecturer, as lists show them.
 *
 * @param upcoming visits from today on
 * @param absentNow true while an absence runs
 */
public record LecturerRow(
        String id,
        long version,
        String name,
        String agencyId,
        String agencyName,
        List<TaughtTopic> topics,
        List<String> dialects,
        boolean minorsCleared,
        boolean volunteer,
        int upcoming,
        boolean absentNow) {

    public LecturerRow {
        topics = List.copyOf(topics);
        dialects = List.copyOf(dialects);
    }
}
