package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookThrottleTests {

    private final MovableClock clock = new MovableClock();

    private final LookThrottle throttle = new LookThrottle(
            new SecuritySettings(null, 5, Duration.ofMinutes(15), 30, 10, 60, Duration.ofHours(12), 1), clock);

    @Test
    void aDeskLooksUpSixtyPeopleAMinuteAndNobodyTheWholeRegister() {
        assertThat(IntStream.range(0, 60)).allMatch(i -> throttle.admits("officer"));
        assertThat(throttle.isExhausted("officer")).isFalse();

        assertThat(throttle.admits("officer")).isFalse();
        assertThat(throttle.isExhausted("officer")).isTrue();
        assertThat(throttle.admits("another")).isTrue();
    }

    @Test
    void afterAMinuteTheDeskGoesOn() {
        IntStream.range(0, 61).forEach(i -> throttle.admits("officer"));

        clock.forward(Duration.ofSeconds(61));

        assertThat(throttle.isExhausted("officer")).isFalse();
        assertThat(throttle.admits("officer")).isTrue();
    }
}
