package cn.fengqiao.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of somebody who begins to serve. */
public record ServantDraft(
        String name,
        Capacity capacity,
        String agencyId,
        String title,
        @Nullable LocalDate trainedUntilOn) {

    public ServantDraft {
        name = name.strip();
        title = title.strip();
    }
}
