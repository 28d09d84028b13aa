package cn.fengqiao.demo;

import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.security.AccountDraft;
import cn.fengqiao.security.Accounts;
import cn.fengqiao.security.DemoAccounts;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** One account for each role to try the product with, all with the same public password. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DemoAccountsMaker implements DemoAccounts {

    static final String PASSWORD = "fengqiao-demo";

    /** The accounts in the order in which they are shown. */
    enum Sample {
        OFFICER("officer", "江警官", Role.COMMUNITY_OFFICER, "PS-" + Setting.HOME),
        HEAD("head", "崔所长", Role.STATION_HEAD, "PS-" + Setting.HOME),
        MEDIATOR("mediator", "上官调解员", Role.MEDIATOR, "MC-" + Setting.HOME),
        PARTNER("partner", "邓助理", Role.PARTNER, "JO-" + Setting.HOME),
        COORDINATOR("coordinator", "顾文静", Role.COORDINATOR, "LT-320500"),
        LECTURER("lecturer", "万老师", Role.LECTURER, "LT-320500"),
        SUPERVISOR("supervisor", "陆建平", Role.SUPERVISOR, "PSB-" + Setting.HOME.substring(0, 6)),
        ANALYST("analyst", "钱思远", Role.ANALYST, "PSB-320500"),
        ADMIN("admin", "许立新", Role.ADMINISTRATOR, "PSB-320500");

        private final String username;
        private final String invented;
        private final Role role;
        private final String agency;

        Sample(String username, String invented, Role role, String agency) {
            this.username = username;
            this.invented = invented;
            this.role = role;
            this.agency = agency;
        }

        String agency() {
            return agency;
        }

        /** What the account is called where no person of the story stands behind it. */
        String invented() {
            return invented;
        }
    }

    private final Accounts accounts;
    private final Neo4jClient graph;

    /**
     * Whoever is there already keeps the name.
     *
     * @param people who stands behind an account; the others have none
     */
    void make(Map<Sample, Servant> people) {
        var taken = graph.query("MATCH (a:Account) RETURN a.username")
                .fetchAs(String.class)
                .all();
        for (var sample : Sample.values()) {
            if (!taken.contains(sample.username)) {
                make(sample, people.get(sample));
            }
        }
    }

    private void make(Sample sample, @Nullable Servant person) {
        var name = person == null ? sample.invented : person.name();
        accounts.createDemo(
                new AccountDraft(
                        sample.username,
                        name,
                        person == null ? null : person.id(),
                        List.of(new GrantDraft(sample.role, Servants.agencyId(sample.agency)))),
                PASSWORD);
    }

    @Override
    public List<Account> accounts() {
        var there = graph.query("MATCH (a:Account {demo: true}) RETURN a.username AS username")
                .fetchAs(String.class)
                .all();
        return Arrays.stream(Sample.values())
                .filter(sample -> there.contains(sample.username))
                .map(sample -> new Account(sample.username, PASSWORD, sample.role))
                .toList();
    }
}
