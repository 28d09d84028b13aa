package sample.frame;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.DemoAccounts;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.NavEntry;
import cn.fengqiao.ui.frame.SearchHit;
import cn.fengqiao.ui.frame.SearchSource;
import cn.fengqiao.ui.frame.TodoCount;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Starts the frame alone, with in-memory accounts; for looking at it and for the tests of the frame. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
        })
@EnableVaadin({"sample.frame", "cn.fengqiao.ui.frame"})
@ComponentScan(
        basePackages = {"sample.frame", "cn.fengqiao.ui.frame"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*VaultSeal"))
public class FrameSample {

    public static void main(String[] args) {
        SpringApplication.run(FrameSample.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T06:30:00Z"), cn.fengqiao.ui.frame.Dates.ZONE);
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/webjars/**", "/_static/**", "/js/**", "/styles.css", "/logo.svg", "/aura/**")
                .permitAll());
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"))
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(Arrays.stream(Role.values())
                .map(role -> User.withUsername(name(role))
                        .password("{noop}fengqiao")
                        .authorities(role.permissions().stream().map(Enum::name).toArray(String[]::new))
                        .build())
                .toList());
    }

    @Bean
    DemoAccounts demoAccounts() {
        return () -> Arrays.stream(Role.values())
                .map(role -> new DemoAccounts.Account(name(role), "fengqiao", role))
                .toList();
    }

    @Bean
    Acting acting() {
        return new Acting() {
            @Override
            public Actor actor() {
                var signedIn = SecurityContextHolder.getContext().getAuthentication();
                if (signedIn == null) {
                    throw new IllegalStateException("nobody is signed in");
                }
                var role = Arrays.stream(Role.values())
                        .filter(each -> name(each).equals(signedIn.getName()))
                        .findFirst()
                        .orElse(Role.COMMUNITY_OFFICER);
                return new Actor(
                        "account-1",
                        signedIn.getName(),
                        "王建国",
                        "person-1",
                        List.of(new Grant(role, "a-1", "平江派出所", List.of("3205"))));
            }

            @Override
            public void asSystem(Runnable work) {
                work.run();
            }
        };
    }

    @Bean
    TodoCount todoCount() {
        return actor -> 3;
    }

    @Bean
    NavEntry start() {
        return new NavEntry(0, "sample.start", "", VaadinIcon.HOME_O);
    }

    @Bean
    NavEntry disputes() {
        return new NavEntry(
                100,
                "sample.disputes",
                "disputes",
                VaadinIcon.SCALE,
                Permission.DISPUTE_READ,
                Permission.OWN_DISPUTE_READ);
    }

    @Bean
    NavEntry visits() {
        return new NavEntry(200, "sample.visits", "visits", VaadinIcon.CALENDAR_O, Permission.OUTREACH_READ);
    }

    @Bean
    NavEntry people() {
        return new NavEntry(300, "sample.people", "form", VaadinIcon.USERS, Permission.PERSON_READ);
    }

    @Bean
    NavEntry questions() {
        return new NavEntry(400, "sample.questions", "parts", VaadinIcon.CLUSTER);
    }

    @Bean
    SearchSource places() {
        return new SearchSource() {
            @Override
            public int order() {
                return 300;
            }

            @Override
            public String heading() {
                return "sample.places";
            }

            @Override
            public List<SearchHit> find(String text, Actor actor, int limit) {
                return "平江路社区 pjl".contains(text) && !text.isEmpty()
                        ? List.of(new SearchHit("平江路社区", "姑苏区 平江街道", "disputes?text=平江路", VaadinIcon.MAP_MARKER))
                        : List.of();
            }
        };
    }

    private static String name(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }
}
