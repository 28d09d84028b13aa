package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.people.Identity;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.Sex;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.DivisionLevel;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@GraphTest
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class PartyPagesIT extends SpringBrowserlessTest {

    private final Intake intake;
    private final Divisions divisions;
    private final Clock clock;

    @Autowired
    PartyPagesIT(Intake intake, Divisions divisions, Clock clock) {
        this.intake = intake;
        this.divisions = divisions;
        this.clock = clock;
    }

    @BeforeEach
    void anOfficerIsSignedIn() {
        TestActors.asOfficer();
    }

    @Test
    void r33ThePageSaysWhichMinorNobodySpeaksFor() {
        UI.getCurrent().navigate("disputes/" + withAMinor().value());

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.contains("小明") && text.contains("未满18周岁"));
        assertThat(find(Button.class).withText("登记监护人").all()).hasSize(1);
    }

    @Test
    void aPastedLineThatIsWrongIsNamedAndTheListStaysInItsField() {
        UI.getCurrent().navigate("disputes/" + withAMinor().value());
        test(find(Button.class).withText(Terms.of(DisputeAction.ADD_PARTIES)).single())
                .click();
        var dialog = find(AddPartiesDialog.class).single();
        var list = find(TextArea.class).single();
        list.setValue("甲\n乙，123456789012345");

        dialog.getFooter()
                .getElement()
                .getChildren()
                .map(element -> element.getComponent().orElseThrow())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .reduce((first, second) -> second)
                .ifPresent(Button::click);

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .filteredOn(text -> text.contains("第2行"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("乙，123456789012345"));
        assertThat(list.getValue()).isEqualTo("甲\n乙，123456789012345");
    }

    private DisputeId withAMinor() {
        var community = divisions
                .search("", List.of(TestActors.AREA), List.of(DivisionLevel.COMMUNITY), 1)
                .getFirst();
        var minor = new PartyDraft(
                PartyKind.PERSON,
                null,
                "A",
                PartyRole.APPLICANT,
                "",
                "小明",
                Sex.MALE,
                LocalDate.now(clock).minusYears(12),
                Identity.NONE,
                "",
                "",
                "");
        var report = new ReportDraft(
                Channel.COUNTER,
                clock.instant().minusSeconds(60),
                null,
                community.code(),
                "",
                "校外争执",
                "两名学生争执",
                "P02",
                List.of(minor, PartyDraft.person("B", PartyRole.RESPONDENT, "李四", "", "")),
                false,
                Set.of());
        return switch (intake.register(CommandId.fresh(), report)) {
            case Outcome.Done<Registered>(var registered) -> registered.id();
            case Outcome.Refused<Registered>(var refusals) -> throw new AssertionError(refusals);
        };
    }
}
