package cn.fengqiao.security;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes the account from Spring Security's context and its rights from the store. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SecurityContextActing implements Acting {

    private final ActorReads reads;

    @Override
    public Actor actor() {
        return switch (principal(SecurityContextHolder.getContext().getAuthentication())) {
            case Actor actor -> actor;
            case SignedIn session -> current(session);
            case null, default -> throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        };
    }

    @Override
    public void asSystem(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var system = SecurityContextHolder.createEmptyContext();
        system.setAuthentication(new ActorAuthentication(Actor.SYSTEM));
        SecurityContextHolder.setContext(system);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Actor current(SignedIn session) {
        return reads.standing(session.accountId())
                .filter(standing -> standing.state() == AccountState.ACTIVE)
                .filter(standing -> standing.stamp().equals(session.stamp()))
                .map(ActorReads.Standing::actor)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException(
                        "the account of this session may no longer act"));
    }

    private static @Nullable Object principal(@Nullable Authentication authentication) {
        return authentication == null || !authentication.isAuthenticated() ? null : authentication.getPrincipal();
    }
}
