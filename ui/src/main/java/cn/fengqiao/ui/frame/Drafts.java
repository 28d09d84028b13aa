package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Acting;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Makes {@link Draft}s for forms. */
@Component
@RequiredArgsConstructor
public class Drafts {

    private final Acting acting;
    private final DraftSeal seal;
    private final Dates dates;
    private final Clock clock;

    /** A draft for one form; {@code page} names it among the account's drafts ("dispute-new", "visit-" + id). */
    public Draft of(String page) {
        return new Draft(page, acting.actor().accountId(), this);
    }

    DraftSeal seal() {
        return seal;
    }

    Clock clock() {
        return clock;
    }

    Dates dates() {
        return dates;
    }
}
