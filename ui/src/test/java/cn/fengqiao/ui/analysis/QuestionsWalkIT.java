package cn.fengqiao.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.ui.walk.Visitor;
import cn.fengqiao.ui.walk.Walk;
import cn.fengqiao.ui.walk.WalkTest;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The analyst's walk: from the start page to a table, a chart, a picture and a file. */
@WalkTest
class QuestionsWalkIT {

    @Autowired
    private Walk walk;

    @Test
    void anAnalystAsksTheGraphAndTakesTheAnswerAway() throws IOException {
        walk.loadDemo();
        try (var analyst = walk.signedIn("analyst")) {
            analyst.screenshot("analyst-start");
            table(analyst);
            chart(analyst);
            file(analyst);
            picture(analyst);

            assertThat(analyst.complaints()).isEmpty();
        }
    }

    private static void table(Visitor analyst) {
        analyst.go("questions").screenshot("questions");
        analyst.page().getByText("未结的红色、橙色纠纷").first().click();
        analyst.page().waitForSelector(".questions-table");

        assertThat(analyst.settled().text()).contains("未结的红色、橙色纠纷", "行，用时");
        analyst.screenshot("questions-table");
    }

    private static void chart(Visitor analyst) {
        analyst.go("questions/disputes-per-month");
        analyst.page().waitForSelector(".fq-chart-canvas canvas, .fq-chart-canvas svg");
        analyst.page().waitForTimeout(1_200);
        analyst.screenshot("questions-chart");
    }

    private static void file(Visitor analyst) throws IOException {
        var download = analyst.page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions(),
                        () -> analyst.page().locator(".questions-csv").click());

        assertThat(download.suggestedFilename()).isEqualTo("disputes-per-month.csv");
        assertThat(Files.readString(download.path())).startsWith("\uFEFF月份,登记,结案,履行结案");
    }

    private static void picture(Visitor analyst) {
        analyst.go("questions/conflict-of-interest-paths");
        analyst.page().waitForSelector(".fq-graph-canvas canvas", new Page.WaitForSelectorOptions().setTimeout(90_000));
        analyst.page().waitForTimeout(1_500);
        analyst.screenshot("questions-picture");

        assertThat(analyst.text()).contains("亲属");
        analyst.page().locator(".questions-table a").first().click();
        analyst.page().waitForURL("**/dispute-neighbourhood?number=*");
        analyst.page().waitForSelector(".fq-graph-canvas canvas");
        analyst.page().waitForTimeout(1_500);
        analyst.screenshot("questions-cluster");
    }
}
