package cn.fengqiao.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import sample.frame.FrameSample;

/** The frame alone in a real browser: what it promises for every page is tried on invented ones. */
@SpringBootTest(
        classes = FrameSample.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameWalkIT {

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "390, DARK", "1440, DARK", "1920, LIGHT"})
    void noPageIsWiderThanTheScreen(int width, ColorScheme scheme) {
        try (var officer = visitor(width, scheme).signIn("community_officer", "fengqiao")) {
            for (var route : new String[] {"", "disputes", "form", "parts", "visits"}) {
                officer.go(route);
                officer.page().waitForTimeout(500);
                assertThat(officer.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as(route + " at " + width)
                        .isEqualTo(0);
                officer.picture("frame-" + (route.isEmpty() ? "start" : route) + "-" + width + "-" + scheme);
            }
            assertThat(officer.complaints()).isEmpty();
        }
    }

    @Test
    void theKeyboardOpensTheSearchAndGoesWhereItLeads() {
        try (var officer = visitor(1440, ColorScheme.LIGHT).signIn("community_officer", "fengqiao")) {
            officer.page().keyboard().press("Control+k");
            officer.page().waitForSelector(".fq-search-box input");
            officer.page().locator(".fq-search-box input").pressSequentially("纠纷");
            officer.page().waitForSelector(".fq-answers a[href=disputes]");
            officer.page().keyboard().press("Enter");
            officer.page().waitForURL("**/disputes");

            assertThat(officer.settled().text()).contains("矛盾纠纷");
        }
    }

    @Test
    void whatWasTypedIsOfferedAgainAfterTheWindowWasClosed() {
        try (var officer = visitor(1440, ColorScheme.LIGHT).signIn("community_officer", "fengqiao")) {
            officer.go("form").fill("事由", "楼上漏水");
            officer.page().waitForSelector("text=草稿已保存");

            officer.go("").go("form");
            officer.click("接着填写");

            assertThat(officer.page().getByLabel("事由").first().inputValue()).isEqualTo("楼上漏水");
        }
    }

    @Test
    void aDateThatWasTypedAndEnteredHidesNothingFromScreenReaders() {
        try (var officer = visitor(1440, ColorScheme.LIGHT).signIn("community_officer", "fengqiao")) {
            officer.go("form").click("打开对话框");
            var date = officer.page().locator("vaadin-dialog vaadin-date-picker input");
            date.click();
            date.pressSequentially("2026-12-01");
            date.press("Enter");
            officer.settled().page().waitForTimeout(500);

            assertThat(officer.page()
                            .locator("vaadin-dialog [aria-hidden=true], vaadin-dialog[aria-hidden=true]")
                            .filter(new Locator.FilterOptions()
                                    .setHas(officer.page().locator("vaadin-text-field, vaadin-button")))
                            .count())
                    .isZero();
            assertThat(officer.page()
                            .locator("vaadin-dialog vaadin-text-field[aria-hidden=true],"
                                    + " vaadin-dialog vaadin-button[aria-hidden=true]")
                            .count())
                    .isZero();
            assertThat(date.inputValue()).isEqualTo("2026-12-01");
        }
    }

    @Test
    void lightAndDarkAreRememberedInTheBrowser() {
        try (var officer = visitor(1440, ColorScheme.LIGHT).signIn("community_officer", "fengqiao")) {
            officer.page().locator(".fq-scheme").first().click();
            officer.go("disputes");

            assertThat(officer.page().evaluate("document.documentElement.style.colorScheme"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void aWrongPasswordIsAnsweredInPlainWords() {
        try (var stranger = visitor(390, ColorScheme.LIGHT)) {
            stranger.go("login");
            stranger.page().locator("input[name=username]").fill("nobody");
            stranger.page().locator("input[name=password]").fill("wrong");
            stranger.page().locator("input[name=password]").press("Enter");
            stranger.page().waitForURL("**/login?error");

            stranger.page().getByText("账号或口令不对").waitFor();
            assertThat(stranger.page().getByText("账号或口令不对").isVisible()).isTrue();
        }
    }

    private Visitor visitor(int width, ColorScheme scheme) {
        return new Visitor(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("zh-CN")
                        .setColorScheme(scheme)),
                "http://localhost:" + port + "/");
    }
}
