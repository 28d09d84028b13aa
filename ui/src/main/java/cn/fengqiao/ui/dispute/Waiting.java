package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Desk;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.TodoCount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The number in the frame: due, overdue and handed over; at most half a minute old, since every page asks for it. */
@Component
class Waiting implements TodoCount {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Counted(int number, Instant at) {}

    private final Desk desk;
    private final Clock clock;
    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    Waiting(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public int of(Actor actor) {
        if (!actor.may(Permission.DISPUTE_HANDLE) && !actor.may(Permission.OWN_DISPUTE_READ)) {
            return 0;
        }
        return counted.compute(
                        actor.accountId(),
                        (id, before) ->
                                before != null && before.at().plus(FRESH).isAfter(clock.instant()) ? before : count())
                .number();
    }

    private Counted count() {
        var page = desk.today();
        return new Counted(page.dueTodayCount() + page.overdueCount() + page.handedToMeCount(), clock.instant());
    }
}
