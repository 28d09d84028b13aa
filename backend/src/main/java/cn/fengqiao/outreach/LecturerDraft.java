package cn.fengqiao.outreach;

import java.util.List;
import java.util.Map;

/**
 * What a form edits of a lecturer.
 *
 * @param agencyId the lecture team or other agency that the lecturer serves in
 * @param topics topic code → level, 1 (can) to 3 (expert)
 * @param minorsCleared may speak to minors, so may go to schools
 */
public record LecturerDraft(
        String name,
        String agencyId,
        Map<String, Integer> topics,
        List<String> dialects,
        boolean minorsCleared,
        boolean volunteer) {

    public LecturerDraft {
        name = name.strip();
        topics = Map.copyOf(topics);
        dialects = List.copyOf(dialects);
    }
}
