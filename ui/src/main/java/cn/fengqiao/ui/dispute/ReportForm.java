package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.dispute.RiskFact;
import cn.fengqiao.people.People;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two-minute form: by which way, where, what, who; everything finer can wait. */
final class ReportForm extends Composite<Div> {

    private final Refusals refusals = new Refusals();
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>(Words.of("desk.report.channel"));
    private final PlaceField place;
    private final TextField address = Fields.text("desk.report.address");
    private final TextArea narrative = Fields.area("desk.report.narrative");
    private final TypeField type;
    private final TextField title = Fields.text("desk.report.title");
    private final DateTimePicker occurredAt = Fields.dateTime("desk.report.occurred");
    private final Checkbox violence = Fields.check("desk.report.violence");
    private final CheckboxGroup<RiskFact> facts = new CheckboxGroup<>(Words.of("desk.report.facts"));
    private final PartyCards parties;
    private final DateTimePicker receivedAt = Fields.dateTime("rep.received");
    private Instant received;

    ReportForm(PlaceField place, TypeField type, People people, Instant now, Runnable changed) {
        this.place = place;
        this.type = type;
        this.parties = new PartyCards(people, changed);
        this.received = now;
        receivedAt.setValue(shown(now));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(Terms::of);
        channel.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        facts.setItems(RiskFact.values());
        facts.setItemLabelGenerator(Terms::of);
        facts.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        narrative.setPlaceholder(Words.of("desk.report.narrative.hint"));
        title.setPlaceholder(Words.of("desk.report.title.hint"));
        Stream.<HasValue<?, ?>>of(
                        channel, place, address, narrative, type, title, occurredAt, receivedAt, violence, facts)
                .forEach(field -> field.addValueChangeListener(change -> changed(change.isFromClient(), changed)));
        getContent().addClassName("register-fields");
        getContent().add(refusals, channel);
        getContent().add(section("desk.report.where", row(place, address)));
        getContent()
                .add(section(
                        "desk.report.what", narrative, row(type, occurredAt), violence, facts, row(title, receivedAt)));
        getContent().add(section("desk.report.who", parties));
        bind();
    }

    ReportDraft draft() {
        return new ReportDraft(
                channel.getValue() == null ? Channel.COUNTER : channel.getValue(),
                received(),
                instant(occurredAt.getValue()),
                place.code(),
                address.getValue(),
                title.getValue(),
                narrative.getValue(),
                type.code(),
                parties.drafts(),
                violence.getValue(),
                facts.getValue());
    }

    /** As a further report of a dispute that is known; place and type are the dispute's where none was chosen. */
    ReportDraft about(String areaCode, String typeCode) {
        var draft = draft();
        return new ReportDraft(
                draft.channel(),
                draft.receivedAt(),
                draft.occurredAt(),
                draft.divisionCode().isEmpty() ? areaCode : draft.divisionCode(),
                draft.address(),
                draft.title(),
                draft.narrative(),
                draft.typeCode().isEmpty() ? typeCode : draft.typeCode(),
                draft.parties(),
                draft.domesticViolence(),
                draft.facts());
    }

    void show(ReportDraft draft) {
        received = draft.receivedAt();
        receivedAt.setValue(shown(received));
        channel.setValue(draft.channel());
        place.code(draft.divisionCode());
        address.setValue(draft.address());
        title.setValue(draft.title());
        narrative.setValue(draft.narrative());
        type.code(draft.typeCode());
        var occurred = draft.occurredAt();
        occurredAt.setValue(occurred == null ? null : LocalDateTime.ofInstant(occurred, Dates.ZONE));
        violence.setValue(draft.domesticViolence());
        facts.setValue(draft.facts());
        parties.show(draft.parties());
    }

    /** A form with nothing typed yet. */
    static ReportDraft blank(Instant now) {
        return new ReportDraft(Channel.COUNTER, now, null, "", "", "", "", "", List.of(), false, Set.of());
    }

    Refusals refusals() {
        refusals.forget("parties[");
        parties.bind(refusals);
        return refusals;
    }

    void focus() {
        place.focus();
    }

    private void bind() {
        refusals.bind("channel", channel);
        refusals.bind("divisionCode", place);
        refusals.bind("address", address);
        refusals.bind("title", title);
        refusals.bind("narrative", narrative);
        refusals.bind("typeCode", type);
        refusals.bind("occurredAt", occurredAt);
        refusals.bind("receivedAt", receivedAt);
        refusals.bind("facts", facts);
    }

    private static void changed(boolean fromClient, Runnable action) {
        if (fromClient) {
            action.run();
        }
    }

    /** What was typed; untouched, the very moment when the form was opened. */
    private Instant received() {
        var typed = receivedAt.getValue();
        return typed == null || typed.equals(shown(received))
                ? received
                : typed.atZone(Dates.ZONE).toInstant();
    }

    private static LocalDateTime shown(Instant at) {
        return LocalDateTime.ofInstant(at, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : at.atZone(Dates.ZONE).toInstant();
    }

    private static Div section(String heading, Component... parts) {
        var section = new Div(new H2(Words.of(heading)));
        section.add(parts);
        section.addClassName("register-section");
        return section;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("form-row");
        return row;
    }
}
