package cn.fengqiao.ui.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Everything is closed but the login page, static files and the health of the process to this machine itself. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@PropertySource("classpath:session-defaults.properties")
class SecurityConfiguration {

    static final String LOGIN = "/login";

    /**
     * Nothing from elsewhere, in no frame. Vaadin Flow before 25.4 starts itself with inline scripts and evaluates what the
     * server sends, so these two stay open.
     *
     * @see <a href="file:../../../../../../../../docs/security.md">docs/security.md, "What is left"</a>
     */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-src 'none'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    private static final List<IpAddressMatcher> LOOPBACK =
            List.of(new IpAddressMatcher("127.0.0.0/8"), new IpAddressMatcher("::1"));

    /** Authorities are the names of permissions, without Spring's prefix. */
    @Bean
    static GrantedAuthorityDefaults grantedAuthorityDefaults() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SessionGuard guard) throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::requests)
                .headers(SecurityConfiguration::headers)
                .formLogin(form -> form.loginPage(LOGIN).failureHandler(new SignInFailure()))
                .logout(logout -> logout.deleteCookies(SessionGuard.COOKIE))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LOGIN).anyRequest(AuthorizedUrl::authenticated))
                .addFilterBefore(new ForeignSignIns(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(guard, AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void requests(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .access((authentication, request) -> new AuthorizationDecision(isLocal(request)))
                .requestMatchers("/actuator", "/actuator/**")
                .hasAuthority("ACCOUNT_MANAGE")
                .requestMatchers(
                        "/webjars/**", "/_static/**", "/js/**", "/aura/**", "/*.css", "/styles/**", "/logo.svg")
                .permitAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addObjectPostProcessor(new EagerHeaders());
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** From this machine, and not handed on by a proxy on it. */
    private static boolean isLocal(RequestAuthorizationContext context) {
        var request = context.getRequest();
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && LOOPBACK.stream().anyMatch(here -> here.matches(request));
    }
}
