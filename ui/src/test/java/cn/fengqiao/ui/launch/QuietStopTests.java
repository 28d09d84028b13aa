package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which traces an operator is spared who stops the product while it starts. */
class QuietStopTests {

    @Test
    void whatJavaRefusesWhileItStopsIsNoErrorOfTheProduct() {
        var refused = new IllegalStateException("Shutdown in progress");
        refused.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.lang.ApplicationShutdownHooks", "add", "ApplicationShutdownHooks.java", 67),
            new StackTraceElement("org.atmosphere.cpr.AtmosphereFramework", "init", "AtmosphereFramework.java", 927)
        });

        assertThat(decision(refused)).isEqualTo(FilterReply.DENY);
        assertThat(decision(new RuntimeException("Atmosphere init failed", refused)))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void everyOtherErrorIsTold() {
        assertThat(decision(new IllegalStateException("Shutdown in progress"))).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decision(new RuntimeException("Atmosphere init failed"))).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decision(null)).isEqualTo(FilterReply.NEUTRAL);
    }

    private static FilterReply decision(@Nullable Throwable error) {
        var logger = new LoggerContext().getLogger("org.atmosphere.cpr.AtmosphereFramework");
        return new QuietStop().decide(new LoggingEvent("", logger, Level.ERROR, "Failed to initialize", error, null));
    }
}
