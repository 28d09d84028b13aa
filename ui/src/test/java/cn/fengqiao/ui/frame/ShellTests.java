package cn.fengqiao.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import sample.frame.FrameSample;

@SpringBootTest(classes = FrameSample.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"sample.frame", "cn.fengqiao.ui.frame"})
class ShellTests extends SpringBrowserlessTest {

    @Test
    @WithMockUser("community_officer")
    void anOfficerSeesWhatOfficersMayDo() {
        UI.getCurrent().navigate("");

        assertThat(navigation()).containsExactly("工作台", "矛盾纠纷", "送法活动", "人员与机构", "图查询");
    }

    @Test
    @WithMockUser("coordinator")
    void aCoordinatorSeesNeitherDisputesNorPeople() {
        UI.getCurrent().navigate("");

        assertThat(navigation()).containsExactly("工作台", "送法活动", "图查询");
    }

    @Test
    @WithMockUser("community_officer")
    void theOtherLanguageComesAtOnceAndTypedTextStays() throws Exception {
        UI.getCurrent().navigate("form");
        find(TextField.class).atIndex(1).setValue("邻里漏水");

        LanguageSwitch.rebuild(
                UI.getCurrent(), URI.create("http://localhost/form").toURL());

        assertThat(find(H1.class).atIndex(1).getText()).isEqualTo("Registration");
        assertThat(find(TextField.class).atIndex(1).getLabel()).isEqualTo("Matter");
        assertThat(find(TextField.class).atIndex(1).getValue()).isEqualTo("邻里漏水");
    }

    @Test
    @WithMockUser("community_officer")
    void theFilterInTheAddressSurvivesTheOtherLanguage() throws Exception {
        UI.getCurrent().navigate("disputes");

        LanguageSwitch.rebuild(
                UI.getCurrent(),
                URI.create("http://localhost/disputes?text=abc").toURL());

        assertThat(find(TextField.class).atIndex(1).getValue()).isEqualTo("abc");
    }

    @Test
    @WithMockUser("community_officer")
    void theSearchFindsPagesInEitherLanguage() {
        UI.getCurrent().navigate("");
        find(SearchButton.class).single().openSearch();
        var field = find(TextField.class, find(SearchDialog.class).single()).single();

        test(field).setValue("outr");

        assertThat(answers()).containsExactly("visits");
    }

    @Test
    @WithMockUser("community_officer")
    void aSearchWithoutAnswersSaysWhatElseToTry() {
        UI.getCurrent().navigate("");
        find(SearchButton.class).single().openSearch();

        test(find(TextField.class, find(SearchDialog.class).single()).single()).setValue("zzz");

        assertThat(answers()).isEmpty();
        assertThat(find(SearchDialog.class).single().getElement().getTextRecursively())
                .contains("没有找到“zzz”");
    }

    @Test
    @WithMockUser("community_officer")
    void aRefusalStandsBesideItsFieldAndTheRestOnTopWithItsRule() {
        UI.getCurrent().navigate("form");

        test(find(Button.class).withId("save").single()).click();

        assertThat(find(TextField.class).atIndex(1).getErrorMessage()).isEqualTo("这一项要填写");
        assertThat(find(Refusals.class).single().getElement().getTextRecursively())
                .contains("别人刚刚改过这里")
                .contains("规则 R06");
    }

    @Test
    @WithMockUser("community_officer")
    void anAcceptedFormTakesItsRefusalsAway() {
        UI.getCurrent().navigate("form");
        test(find(Button.class).withId("save").single()).click();
        find(TextField.class).atIndex(1).setValue("邻里漏水");

        test(find(Button.class).withId("save").single()).click();

        assertThat(find(TextField.class).atIndex(1).isInvalid()).isFalse();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("已保存");
    }

    @Test
    @WithMockUser("community_officer")
    void whatIsAbsentGetsAPageThatLeadsBack() {
        UI.getCurrent().navigate("no-such-page");

        assertThat(find(H1.class).atIndex(1).getText()).isEqualTo("没有找到这个页面");
    }

    @Test
    @WithMockUser("community_officer")
    void noWordOfTheShellIsAKey() {
        for (var route : List.of("", "disputes", "form", "parts", "visits")) {
            UI.getCurrent().navigate(route);
            assertThat(UI.getCurrent().getElement().getOuterHTML()).as(route).doesNotContain("⟦");
        }
    }

    private List<String> navigation() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    private List<String> answers() {
        return find(Anchor.class, (Component) find(SearchDialog.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
