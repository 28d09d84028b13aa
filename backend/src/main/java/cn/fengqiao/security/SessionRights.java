package cn.fengqiao.security;

import java.time.Duration;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Whether what a session remembers of its account is still so. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class SessionRights {

    private final ActorReads reads;

    private final SecuritySettings settings;

    /** False once the account is disabled, or its password or roles were changed; known within two seconds. */
    public boolean stand(SignedIn session) {
        return reads.standing(session.accountId())
                .filter(standing -> standing.state() != AccountState.DISABLED)
                .filter(standing -> standing.stamp().equals(session.stamp()))
                .isPresent();
    }

    /** The longest a session lasts, however busy. */
    public Duration sessionLasts() {
        return settings.sessionLasts();
    }
}
