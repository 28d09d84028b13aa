package cn.fengqiao.ui.walk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser window. What goes wrong in the page's scripts is collected in {@link #complaints}. */
public final class Visitor implements AutoCloseable {

    static final int WIDE = 1440;
    static final int HEIGHT = 900;
    private static final int PHONE = 390;
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** The page of Playwright, for everything this class has no word for. */
    public Page page() {
        return page;
    }

    /** Errors of scripts and refused resources since the window was opened. */
    public List<String> complaints() {
        return complaints;
    }

    /** Signs in by the form, as people do. */
    public Visitor signIn(String username, String password) {
        go("login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return settled();
    }

    /** Opens a route, without a leading slash. */
    public Visitor go(String route) {
        page.navigate(address + route, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        return settled();
    }

    /** Waits until the server has answered and nothing is under way. */
    public Visitor settled() {
        page.waitForFunction("() => { const clients = window.Vaadin?.Flow?.clients;"
                + " return clients && Object.values(clients).length > 0"
                + " && Object.values(clients).every(client => !client.isActive || !client.isActive()); }");
        return this;
    }

    public Visitor click(String button) {
        button(button).click();
        return settled();
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first();
    }

    /** Types into the field with that label. */
    public Visitor fill(String label, String text) {
        var exact = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        var field = exact.count() > 0 ? exact.first() : page.getByLabel(label).first();
        field.fill(text);
        field.blur();
        return settled();
    }

    /** What the page shows, as text. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** Keeps pictures of the page as it is, at 1440 and at 390 pixels, in {@code ui/target/screenshots}. */
    public Visitor screenshot(String name) {
        picture(name + "-" + WIDE);
        page.setViewportSize(PHONE, HEIGHT);
        page.waitForTimeout(400);
        picture(name + "-" + PHONE);
        page.setViewportSize(WIDE, HEIGHT);
        return settled();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
