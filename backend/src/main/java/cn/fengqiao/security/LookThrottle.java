package cn.fengqiao.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Bounds how many people one account can look up in a minute: enough for any desk, too few to copy the register. */
@Component
public class LookThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Looks since the window began. */
    private record Looks(Instant since, int count) {}

    private final Cache<String, Looks> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(WINDOW.multipliedBy(5))
            .build();

    private final SecuritySettings settings;

    private final Clock clock;

    LookThrottle(SecuritySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one more look; false when it is one too many. */
    public boolean admits(String accountId) {
        var now = clock.instant();
        var looks = recent.asMap()
                .compute(
                        accountId,
                        (id, known) ->
                                known == null || now.isAfter(known.since().plus(WINDOW))
                                        ? new Looks(now, 1)
                                        : new Looks(known.since(), known.count() + 1));
        return looks.count() <= settings.looksPerMinute();
    }

    /** True while further looks of the account would find nothing. */
    public boolean isExhausted(String accountId) {
        var looks = recent.getIfPresent(accountId);
        return looks != null
                && looks.count() > settings.looksPerMinute()
                && !clock.instant().isAfter(looks.since().plus(WINDOW));
    }
}
