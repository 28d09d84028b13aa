package cn.fengqiao.security;

import org.springframework.security.core.AuthenticationException;

/** Too many sign-ins from one address or with one name; the password was not even looked at. */
public final class ThrottledException extends AuthenticationException {

    ThrottledException() {
        super("too many sign-ins in a minute");
    }
}
