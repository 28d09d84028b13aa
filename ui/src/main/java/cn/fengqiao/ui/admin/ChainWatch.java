package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AuditTrail;
import cn.fengqiao.security.ChainState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the audit trail is whole, recomputed at most every ten minutes: it takes a second for 100,000 entries. */
@Component
class ChainWatch {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Seen(ChainState state, Instant at) {}

    private final AuditTrail trail;

    private final Clock clock;

    private @Nullable Seen seen;

    ChainWatch(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    ChainState state() {
        return look().state();
    }

    Instant at() {
        return look().at();
    }

    private synchronized Seen look() {
        var now = clock.instant();
        var last = seen;
        if (last == null || last.at().plus(FRESH).isBefore(now)) {
            last = new Seen(trail.verify(), now);
            seen = last;
        }
        return last;
    }
}
