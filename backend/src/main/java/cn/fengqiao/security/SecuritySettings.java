package cn.fengqiao.security;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about security, as {@code fengqiao.security.*}.
 *
 * @param keysDirectory where the keys lie; outside the database so that a copy of the one does not hold the other;
 *     null stands for the data directory's name with {@code -keys} behind it
 * @param failuresBeforeLock wrong passwords in a row until an account is locked
 * @param lockFor how long it stays locked
 * @param attemptsPerAddress sign-ins that one network address may try in a minute
 * @param attemptsPerName sign-ins that may be tried with one user name in a minute
 * @param looksPerMinute people whom one account may look up in a minute
 * @param sessionLasts the longest a session lasts, however busy; the idle time-out is the server's
 * @param hashIterations rounds of PBKDF2 for a new password hash; a stored hash keeps its own
 */
@ConfigurationProperties("fengqiao.security")
public record SecuritySettings(
        @Nullable Path keysDirectory,
        @DefaultValue("5") int failuresBeforeLock,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("30") int attemptsPerAddress,
        @DefaultValue("10") int attemptsPerName,
        @DefaultValue("60") int looksPerMinute,
        @DefaultValue("12h") Duration sessionLasts,
        @DefaultValue("600000") int hashIterations) {}
