package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeFields;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a dispute that may be changed, and their values in the words of the page. */
final class EditFields {

    final TextField title = Fields.text("desk.report.title");
    final TextArea summary = Fields.area("desk.report.narrative");
    final TypeField type;
    final PlaceField place;
    final TextField address = Fields.text("desk.report.address");
    final DateTimePicker occurredAt = Fields.dateTime("desk.report.occurred");
    final Checkbox violence = Fields.check("desk.report.violence");
    final CheckboxGroup<RiskFact> facts = new CheckboxGroup<>(Words.of("desk.report.facts"));
    private final Dates dates;

    EditFields(Forms forms, Dates dates) {
        this.dates = dates;
        type = forms.type();
        place = forms.place();
        facts.setItems(RiskFact.values());
        facts.setItemLabelGenerator(Terms::of);
        facts.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
    }

    void bind(Refusals refusals) {
        refusals.bind("title", title);
        refusals.bind("summary", summary);
        refusals.bind("typeCode", type);
        refusals.bind("divisionCode", place);
        refusals.bind("address", address);
        refusals.bind("occurredAt", occurredAt);
        refusals.bind("domesticViolence", violence);
        refusals.bind("facts", facts);
    }

    /** A mark of violence is not edited away, so it cannot be unticked here. */
    void show(DisputePage.Header dispute) {
        title.setValue(dispute.title());
        summary.setValue(dispute.summary());
        type.code(dispute.typeCode());
        place.code(dispute.areaCode());
        address.setValue(dispute.address());
        var occurred = dispute.occurredAt();
        occurredAt.setValue(occurred == null ? null : LocalDateTime.ofInstant(occurred, Dates.ZONE));
        violence.setValue(dispute.domesticViolence());
        violence.setReadOnly(dispute.domesticViolence());
        violence.setHelperText(dispute.domesticViolence() ? Words.of("change.violence.stays") : "");
        facts.setValue(dispute.facts());
    }

    DisputeFields values() {
        var occurred = occurredAt.getValue();
        return new DisputeFields(
                title.getValue(),
                summary.getValue(),
                type.code(),
                place.code(),
                address.getValue(),
                occurred == null ? null : occurred.atZone(Dates.ZONE).toInstant(),
                violence.getValue(),
                facts.getValue());
    }

    /** Puts into a field what someone else left there, as a refusal names it. */
    void take(String field, String raw) {
        switch (field) {
            case "title" -> title.setValue(raw);
            case "summary" -> summary.setValue(raw);
            case "typeCode" -> type.code(raw);
            case "divisionCode" -> place.code(raw);
            case "address" -> address.setValue(raw);
            case "occurredAt" -> occurredAt.setValue(time(raw));
            default -> throw new IllegalArgumentException(field + " cannot be in conflict");
        }
    }

    /** The same values with another one in a field. */
    static DisputeFields with(DisputeFields values, String field, String raw) {
        return new DisputeFields(
                field.equals("title") ? raw : values.title(),
                field.equals("summary") ? raw : values.summary(),
                field.equals("typeCode") ? raw : values.typeCode(),
                field.equals("divisionCode") ? raw : values.divisionCode(),
                field.equals("address") ? raw : values.address(),
                field.equals("occurredAt") ? instant(raw) : values.occurredAt(),
                values.domesticViolence(),
                values.facts());
    }

    /** What stands in a field, as a person reads it: names for codes, a time of this place for an instant. */
    String words(String field, String raw) {
        if (raw.isEmpty()) {
            return Words.of("change.empty");
        }
        return switch (field) {
            case "typeCode" -> type.name(raw);
            case "divisionCode" -> {
                var division = place.byCode(raw);
                yield division == null ? raw : division.path();
            }
            case "occurredAt" -> dates.dateTime(Instant.parse(raw));
            default -> raw;
        };
    }

    static List<String> names() {
        return List.of(
                "title", "summary", "typeCode", "divisionCode", "address", "occurredAt", "domesticViolence", "facts");
    }

    private static @Nullable LocalDateTime time(String raw) {
        var at = instant(raw);
        return at == null ? null : LocalDateTime.ofInstant(at, Dates.ZONE);
    }

    private static @Nullable Instant instant(String raw) {
        return raw.isEmpty() ? null : Instant.parse(raw);
    }
}
