package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** Numbers for the frame, at most half a minute old for each account, since every page asks for them. */
public final class Counted {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Number(int value, Instant at) {}

    private final Clock clock;
    private final Map<String, Number> numbers = new ConcurrentHashMap<>();

    public Counted(Clock clock) {
        this.clock = clock;
    }

    public int of(Actor actor, IntSupplier count) {
        var now = clock.instant();
        numbers.values().removeIf(old -> !old.at().plus(FRESH).isAfter(now));
        return numbers.computeIfAbsent(actor.accountId(), id -> new Number(count.getAsInt(), now))
                .value();
    }
}
