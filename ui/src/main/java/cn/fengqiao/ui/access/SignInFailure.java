package cn.fengqiao.ui.access;

import cn.fengqiao.security.ThrottledException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends back to the login page with the reason as one word, which the page turns into a sentence. */
final class SignInFailure implements AuthenticationFailureHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect.sendRedirect(request, response, SecurityConfiguration.LOGIN + "?error=" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case ThrottledException throttled -> "throttled";
            case LockedException locked -> "locked";
            case DisabledException disabled -> "disabled";
            default -> "bad";
        };
    }
}
