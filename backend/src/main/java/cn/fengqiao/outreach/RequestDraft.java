package cn.fengqiao.outreach;

import java.time.LocalDate;

/**
 * A host's wish, as it is taken down.
 *
 * @param topicCode empty when the host leaves it open
 */
public record RequestDraft(String hostId, String topicCode, String wish, LocalDate wishedFrom, LocalDate wishedTo) {

    public RequestDraft {
        wish = wish.strip();
    }
}
