package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeEdit;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;

/** Changes what is known of a dispute; what someone else changed meanwhile is shown beside each field. */
final class EditDialog extends CommandDialog {

    private final Disputes disputes;
    private final DisputePage.Header before;
    private final TextField title = field("title", Fields.text("desk.report.title"));
    private final TextArea summary = field("summary", Fields.area("desk.report.narrative"));
    private final TypeField type;
    private final PlaceField place;
    private final TextField address = field("address", Fields.text("desk.report.address"));
    private final DateTimePicker occurredAt = field("occurredAt", Fields.dateTime("desk.report.occurred"));
    private final Checkbox violence = field("domesticViolence", Fields.check("desk.report.violence"));
    private final CheckboxGroup<RiskFact> facts =
            field("facts", new CheckboxGroup<RiskFact>(Words.of("desk.report.facts")));

    EditDialog(String heading, Disputes disputes, Forms forms, DisputePage.Header before) {
        super(heading, Words.of("desk.save"));
        this.disputes = disputes;
        this.before = before;
        type = field("typeCode", forms.type());
        place = field("divisionCode", forms.place());
        facts.setItems(RiskFact.values());
        facts.setItemLabelGenerator(Terms::of);
        facts.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        fill();
        lines(title, summary);
        row(type, occurredAt);
        row(place, address);
        lines(violence, facts);
    }

    private void fill() {
        kept().basis(String.valueOf(before.version()));
        title.setValue(before.title());
        summary.setValue(before.summary());
        type.code(before.typeCode());
        place.code(before.areaCode());
        address.setValue(before.address());
        var occurred = before.occurredAt();
        occurredAt.setValue(occurred == null ? null : LocalDateTime.ofInstant(occurred, Dates.ZONE));
        violence.setValue(before.domesticViolence());
        facts.setValue(before.facts());
    }

    @Override
    Outcome<?> send(CommandId command) {
        var occurred = occurredAt.getValue();
        return disputes.update(
                command,
                before.id(),
                new DisputeEdit(
                        Long.parseLong(kept().basis()),
                        title.getValue(),
                        summary.getValue(),
                        type.code(),
                        place.code(),
                        address.getValue(),
                        occurred == null ? null : occurred.atZone(Dates.ZONE).toInstant(),
                        violence.getValue(),
                        facts.getValue()));
    }
}
