package cn.fengqiao.ui.walk;

import cn.fengqiao.security.DemoAccounts;
import cn.fengqiao.store.DemoData;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Opens the product in a browser and signs people in; autowired into a {@link WalkTest}. */
public final class Walk implements DisposableBean {

    private final Environment environment;
    private final ObjectProvider<DemoData> demo;
    private final ObjectProvider<DemoAccounts> accounts;
    private final Neo4jClient graph;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    Walk(
            Environment environment,
            ObjectProvider<DemoData> demo,
            ObjectProvider<DemoAccounts> accounts,
            Neo4jClient graph) {
        this.environment = environment;
        this.demo = demo;
        this.accounts = accounts;
        this.graph = graph;
    }

    /**
     * Fills the wiped graph with the demo data; takes its time, so once in a walk. Plans that were made for a nearly empty
     * graph go, since the test database keeps plans for long.
     */
    public void loadDemo() {
        demo.forEach(data -> data.load((message, percent) -> {}));
        graph.query("CALL db.prepareForReplanning(60)").run();
    }

    /** A fresh browser window at 1440 × 900, in Chinese, not signed in. */
    public Visitor visitor() {
        return new Visitor(
                open().newContext(new Browser.NewContextOptions()
                        .setViewportSize(Visitor.WIDE, Visitor.HEIGHT)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")),
                "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/");
    }

    /** A window in which one of the demo accounts is signed in, on the start page. */
    public Visitor signedIn(String username) {
        var account = accounts.stream()
                .flatMap(source -> source.accounts().stream())
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no demo account " + username + "; maybe loadDemo() was not called before"));
        return visitor().signIn(account.username(), account.password());
    }

    private Browser open() {
        if (browser == null) {
            playwright = Chromium.playwright();
            browser = Chromium.launch(playwright);
        }
        return browser;
    }

    @Override
    public void destroy() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }
}
