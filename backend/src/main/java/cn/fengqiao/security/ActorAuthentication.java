package cn.fengqiao.security;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Lets the process itself act, with the actor given rather than read: system work, and tests. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private final transient Actor actor;

    public ActorAuthentication(Actor actor) {
        super(authorities(actor));
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.username();
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        return Arrays.stream(Permission.values())
                .filter(actor::may)
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
    }
}
