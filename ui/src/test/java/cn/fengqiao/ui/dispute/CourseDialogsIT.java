package cn.fengqiao.ui.dispute;

import static cn.fengqiao.mediation.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.mediation.Story;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import cn.fengqiao.ui.FengqiaoApplication;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@GraphTest
@Import(Story.class)
@SpringBootTest(classes = FengqiaoApplication.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"cn.fengqiao.ui.dispute", "cn.fengqiao.ui.start", "cn.fengqiao.ui.frame"})
class CourseDialogsIT extends SpringBrowserlessTest {

    private final Story story;

    @Autowired
    CourseDialogsIT(Story story) {
        this.story = story;
    }

    @BeforeEach
    void anOfficerIsSignedIn() {
        TestActors.asOfficer();
    }

    @Test
    void aMissingOrUnreadableDayIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var id = story.accepted();
        story.inSession(id);
        open(id);
        press(Terms.of(ProcedureAction.RECORD_AGREEMENT));
        var content = area("协议内容");
        content.setValue("漏水属实，李四赔偿");
        var day = day("达成日期");

        day.clear();
        press("保存协议");
        assertThat(day.getErrorMessage()).isEqualTo("请填写日期。");

        typed(day, "11月40日");
        press("保存协议");
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("看不懂");
        assertThat(content.getValue()).isEqualTo("漏水属实，李四赔偿");
        assertThat(story.page(id).procedures().getFirst().agreements()).isEmpty();
    }

    @Test
    void r23WhatNoCourtConfirmsIsSaidWhileItIsTyped() {
        var id = story.accepted();
        story.inSession(id);
        open(id);
        press(Terms.of(ProcedureAction.RECORD_AGREEMENT));
        assertThat(find(Advice.class).all()).isEmpty();

        area("协议内容").setValue("双方同意离婚，房屋归女方");

        assertThat(find(Advice.class).single().getElement().getTextRecursively())
                .contains("离婚", "R23");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLengthAndKept() {
        var id = story.accepted();
        open(id);
        press(Terms.of(DisputeAction.ADD_NOTE));
        var note = area("说明");
        note.setValue("长".repeat(2_001));

        press(Terms.of(DisputeAction.ADD_NOTE));

        assertThat(note.getErrorMessage()).contains("2000", "2001");
        assertThat(note.getValue()).hasSize(2_001);
    }

    @Test
    void r21AllPartiesApplyTogetherAndTheDecisionIsRecordedWhereTheAgreementStands() {
        var id = story.accepted();
        done(story.agreements.record(CommandId.fresh(), story.inSession(id), story.whole(id, 30_000)));
        open(id);
        assertThat(find(ConfirmationBox.class).single().getElement().getTextRecursively())
                .contains("还剩 30 天");

        press("申请司法确认");
        press("申请司法确认");
        assertThat(confirmation(id).pending()).isFalse();
        find(Checkbox.class)
                .withPropertyValue(Checkbox::getLabel, "全体当事人共同申请")
                .single()
                .setValue(true);
        press("申请司法确认");
        assertThat(confirmation(id).pending()).isTrue();

        press("登记法院裁定");
        press("登记法院裁定");
        assertThat(find(ConfirmationBox.class).single().getElement().getTextRecursively())
                .contains("确认有效");
    }

    @Test
    @SuppressWarnings("unchecked")
    void r10AnObjectionStandsBesideTheMediator() {
        var id = story.accepted();
        story.ready(story.opened(id));
        open(id);

        press(Terms.of(ProcedureAction.OBJECT));
        ComboBox<DisputePage.Party> who = find(ComboBox.class)
                .withPropertyValue(box -> ((ComboBox<?>) box).getLabel(), "哪一方当事人提出")
                .single();
        who.setValue(story.page(id).parties().getFirst());
        area("理由").setValue("与对方相熟");
        press("登记异议");

        var line = find(MediatorLine.class).single().getElement().getTextRecursively();
        assertThat(line).contains("张小三 提出异议：与对方相熟", Terms.of(ProcedureAction.WAIVE_DISCLOSURE));
    }

    private DisputePage.Confirmation confirmation(DisputeId id) {
        return story.page(id).procedures().getFirst().agreements().getFirst().confirmation();
    }

    /** As the browser tells the server of text that is no day. */
    private static void typed(DatePicker day, String text) {
        day.getElement().setProperty("_inputElementValue", text);
        day.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(day.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
    }

    private static void open(DisputeId id) {
        UI.getCurrent().navigate("disputes/" + id);
    }

    /** The last one stands in the dialog that is open, if one is. */
    private void press(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class)
                .withPropertyValue(DatePicker::getLabel, label)
                .single();
    }
}
