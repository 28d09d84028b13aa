package cn.fengqiao.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session remembers of the account that signed in; rights are read anew by {@link Acting}.
 *
 * @param stamp the account's stamp at sign-in; another one in the store ends the session
 * @param mustChangePassword true while nothing but the change of password is open to it
 */
public record SignedIn(
        String accountId,
        String username,
        String name,
        String stamp,
        boolean mustChangePassword,
        Set<Permission> permissions)
        implements UserDetails {

    public SignedIn {
        permissions = Set.copyOf(permissions);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return mustChangePassword
                ? List.of()
                : permissions.stream()
                        .sorted()
                        .map(permission -> new SimpleGrantedAuthority(permission.name()))
                        .toList();
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Never kept in a session. */
    @Override
    public String getPassword() {
        return "";
    }
}
