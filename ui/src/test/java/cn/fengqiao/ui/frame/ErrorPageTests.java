package cn.fengqiao.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.context.support.WithMockUser;
import sample.frame.FrameSample;

/** What a reader sees of a page that could not be built: a number to quote, a way back, and nothing from inside. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = FrameSample.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"sample.frame", "cn.fengqiao.ui.frame"})
class ErrorPageTests extends SpringBrowserlessTest {

    @Test
    @WithMockUser("community_officer")
    void theNumberOnThePageLeadsToTheFailureInTheLog(CapturedOutput output) {
        UI.getCurrent().navigate("broken");

        var shown = find(ErrorPage.class).single().getElement().getTextRecursively();
        var reference = find(Code.class).single().getText();
        var number = reference.replaceAll("[^2-9A-HJ-NP-Z]", "");
        assertThat(number).hasSize(8);
        assertThat(output.getAll()).contains("mishap " + number).contains("the telephone number is");
        assertThat(shown).doesNotContain("telephone", "Exception");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().isEmpty());
    }
}
