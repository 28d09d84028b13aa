package cn.fengqiao.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: so many sign-ins a minute from one address and with one name. Names that do not exist lock like
 * those that do, so that nobody learns which is which.
 */
@Component
class SignInThrottle {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** Wrong passwords for a name that has no account. */
    private record Strikes(int count, Instant lockedUntil) {}

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(REMEMBERED)
            .build();

    private final Cache<String, Strikes> strangers = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(REMEMBERED)
            .build();

    private final SecuritySettings settings;

    private final Clock clock;

    SignInThrottle(SecuritySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes one attempt from both budgets; false when either is used up. */
    boolean admits(String address, String username) {
        return byAddress(address).tryConsume(1) && byName(username).tryConsume(1);
    }

    /** A right password costs nothing: a whole station signs in from one address at eight in the morning. */
    void refund(String address, String username) {
        byAddress(address).addTokens(1);
        byName(username).addTokens(1);
    }

    boolean isLocked(String stranger) {
        var strikes = strangers.getIfPresent(stranger);
        return strikes != null && strikes.lockedUntil().isAfter(clock.instant());
    }

    /** The same count as for accounts, kept in memory. */
    boolean wrong(String stranger) {
        var strikes =
                strangers.asMap().compute(stranger, (name, known) -> strike(known == null ? 1 : known.count() + 1));
        return strikes.lockedUntil().isAfter(clock.instant());
    }

    private Strikes strike(int count) {
        return count >= settings.failuresBeforeLock()
                ? new Strikes(0, clock.instant().plus(settings.lockFor()))
                : new Strikes(count, Instant.EPOCH);
    }

    private Bucket byAddress(String address) {
        return bucket("address:" + address, settings.attemptsPerAddress());
    }

    private Bucket byName(String username) {
        return bucket("name:" + username, settings.attemptsPerName());
    }

    private Bucket bucket(String key, int perMinute) {
        return buckets.get(
                key,
                ignored -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
    }

    /** Bucket4j's view of the clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
