package cn.fengqiao.ui.launch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.LoggerFactory;

/**
 * Spares the operator who stops the product while it starts the stack traces of parts that begin then and are not let:
 * Atmosphere, which pushes changes to pages, registers a shutdown hook whenever it begins, and Java refuses that to a process
 * that is told to end. The log file keeps them.
 */
final class QuietStop extends Filter<ILoggingEvent> {

    private static final String REFUSING = "java.lang.ApplicationShutdownHooks";

    /** The console of Spring Boot's logging, once logging is set up. */
    static void onConsole() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            var console = logging.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
            if (console != null) {
                console.addFilter(new QuietStop());
            }
        }
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy && refusedWhileStopping(proxy.getThrowable())
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    /** At the root of it, Java took no shutdown hook because it is shutting down already. */
    private static boolean refusedWhileStopping(Throwable error) {
        var root = error;
        for (var cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        var trace = root.getStackTrace();
        return root instanceof IllegalStateException
                && trace.length > 0
                && trace[0].getClassName().equals(REFUSING);
    }
}
