package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.SessionDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.selection.MultiSelect;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** A session that was held: when, where, who was there, what was said (R14). */
final class SessionDialog extends CommandDialog {

    private final Mediations mediations;
    private final ProcedureId id;
    private final DateTimePicker heldAt = needed("heldAt", Fields.dateTime("desk.session.at"));
    private final TextField place = field("place", Fields.text("desk.session.place"));
    private final RadioButtonGroup<SessionForm> form =
            field("form", new RadioButtonGroup<SessionForm>(Words.of("desk.session.form")));
    private final MultiSelect<?, DisputePage.Party> attended;
    private final CheckboxGroup<Companions.Companion> company =
            field("companyIds", new CheckboxGroup<>(Words.of("rep.company")));
    private final TextArea minutes = field("minutes", Fields.area("desk.session.minutes"));

    SessionDialog(
            String title,
            Mediations mediations,
            DisputePage.Procedure procedure,
            List<DisputePage.Party> parties,
            Instant now) {
        super(title, Words.of("desk.session.save"));
        this.mediations = mediations;
        this.id = procedure.id();
        attended = Parties.choice("desk.session.attended", parties, refusals(), "attendedPartyIds");
        heldAt.setValue(LocalDateTime.ofInstant(now, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES));
        place.setValue(procedure.agency());
        form.setItems(SessionForm.values());
        form.setItemLabelGenerator(Terms::of);
        form.setValue(SessionForm.JOINT);
        minutes.setPlaceholder(Words.of("desk.session.minutes.hint"));
        minutes.setMinRows(6);
        row(heldAt, place);
        company.setVisible(false);
        lines(form, (Component) attended, company, minutes);
    }

    /** Others who may have been there. */
    SessionDialog company(List<Companions.Companion> companions) {
        company.setItems(companions);
        company.setItemLabelGenerator(Companions.Companion::label);
        company.setVisible(!companions.isEmpty());
        return this;
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var at = heldAt.getValue();
        return mediations.hold(
                command,
                id,
                new SessionDraft(
                        at.atZone(Dates.ZONE).toInstant(),
                        place.getValue(),
                        form.getValue(),
                        Parties.ids(attended.getValue()),
                        company.getValue().stream()
                                .map(Companions.Companion::id)
                                .collect(Collectors.toUnmodifiableSet()),
                        minutes.getValue()));
    }
}
