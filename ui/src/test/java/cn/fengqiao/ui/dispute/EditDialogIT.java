package cn.fengqiao.ui.dispute;

import static cn.fengqiao.mediation.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeEdit;
import cn.fengqiao.dispute.DisputeFields;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.DisputeTypeRow;
import cn.fengqiao.dispute.DisputeTypes;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class EditDialogIT extends SpringBrowserlessTest {

    private final Story story;
    private final DisputeTypes types;

    @Autowired
    EditDialogIT(Story story, DisputeTypes types) {
        this.story = story;
        this.types = types;
    }

    @BeforeEach
    void anOfficerIsSignedIn() {
        TestActors.asOfficer();
    }

    @Test
    void theSecondEditorSeesInWordsWhatTheOtherWroteAndDecidesFieldByField() {
        var id = story.accepted();
        UI.getCurrent().navigate("disputes/" + id);
        press(Terms.of(DisputeAction.EDIT));
        text("标题").setValue("我的标题");
        text("详细地点").setValue("我的地点");
        find(TypeField.class).single().setValue(type("P03"));
        someoneElseWrites(id, "别人的标题", "P05");

        press("保存");

        var conflicts = find(Div.class).withClassName("conflict").all();
        assertThat(conflicts)
                .extracting(line -> line.getElement().getTextRecursively())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("标题", "别人的标题"),
                        line -> assertThat(line)
                                .contains("纠纷类型", type("P05").name())
                                .doesNotContain("P05"));
        assertThat(text("标题").getValue()).isEqualTo("我的标题");

        decide("标题", "保留我的");
        decide("纠纷类型", "用对方的");
        press("保存");

        var header = story.page(id).header();
        assertThat(header.title()).isEqualTo("我的标题");
        assertThat(header.typeCode()).isEqualTo("P05");
        assertThat(header.address()).isEqualTo("我的地点");
        assertThat(find(Timeline.class).single().getElement().getTextRecursively())
                .contains("修改：标题、详细地点", "修改：标题、纠纷类型");
    }

    @Test
    void aTimeIsReadAsPeopleWriteIt() {
        var id = story.accepted();
        UI.getCurrent().navigate("disputes/" + id);
        press(Terms.of(DisputeAction.EDIT));
        var occurred = find(DateTimePicker.class).single();
        occurred.setValue(LocalDateTime.of(2026, 11, 3, 9, 15));
        var seen = fields(story.page(id).header());
        done(story.disputes.update(
                CommandId.fresh(),
                id,
                new DisputeEdit(seen, EditFields.with(seen, "occurredAt", "2026-11-02T00:30:00Z"))));

        press("保存");

        assertThat(find(Div.class)
                        .withClassName("conflict")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("发生时间", "11月2日", "08:30")
                .doesNotContain("T00:30");
        assertThat(LocalDate.of(2026, 11, 3)).isEqualTo(occurred.getValue().toLocalDate());
    }

    private void someoneElseWrites(DisputeId id, String title, String type) {
        var seen = fields(story.page(id).header());
        var after = EditFields.with(EditFields.with(seen, "title", title), "typeCode", type);
        done(story.disputes.update(CommandId.fresh(), id, new DisputeEdit(seen, after)));
    }

    private static DisputeFields fields(DisputePage.Header header) {
        return new DisputeFields(
                header.title(),
                header.summary(),
                header.typeCode(),
                header.areaCode(),
                header.address(),
                header.occurredAt(),
                header.domesticViolence(),
                header.facts());
    }

    private DisputeTypeRow type(String code) {
        return types.all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void decide(String field, String button) {
        var line = find(Div.class).withClassName("conflict").all().stream()
                .filter(each -> each.getElement().getTextRecursively().startsWith(field + "："))
                .findFirst()
                .orElseThrow();
        line.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(button))
                .forEach(each -> test(each).click());
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }
}
