package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.SittingDraft;
import cn.fengqiao.mediation.Sittings;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A session to come: time, room, mediators, whom it is for, and who may read what is said apart. */
final class PlanSittingDialog extends CommandDialog {

    private final Sittings sittings;
    private final DisputePage.Procedure procedure;
    private final SittingTimeFields time;
    private final RadioButtonGroup<SessionForm> form =
            field("form", new RadioButtonGroup<SessionForm>(Words.of("desk.session.form")));
    private final MultiSelectComboBox<DisputePage.Assignment> mediators =
            field("mediatorIds", Fields.<DisputePage.Assignment>multi("sitting.who-mediates"));
    private final MultiSelectComboBox<DisputePage.Assignment> readers =
            field("readerIds", Fields.<DisputePage.Assignment>multi("sitting.who-reads"));
    private final PartyPicker parties;

    PlanSittingDialog(
            Sittings sittings, DisputePage.Procedure procedure, List<DisputePage.Party> present, LocalDate today) {
        super(Words.of("sitting.plan"), Words.of("sitting.plan"));
        this.sittings = sittings;
        this.procedure = procedure;
        time = new SittingTimeFields(this, today.plusDays(1).atTime(9, 0), 60, Words.of("sitting.room"));
        var mediating = procedure.mediators().stream()
                .filter(one -> one.until() == null)
                .toList();
        for (var field : List.of(mediators, readers)) {
            field.setItems(mediating);
            field.setItemLabelGenerator(DisputePage.Assignment::name);
        }
        mediators.setValue(Set.copyOf(mediating));
        form.setItems(SessionForm.values());
        form.setItemLabelGenerator(Terms::of);
        form.addValueChangeListener(change -> readers.setVisible(change.getValue() == SessionForm.SEPARATE));
        form.setValue(SessionForm.JOINT);
        readers.setVisible(false);
        readers.setHelperText(Words.of("sitting.who-reads.hint"));
        parties = new PartyPicker("sitting.invited", present);
        field("partyIds", parties.field());
        lines(form, parties.field(), mediators, readers);
    }

    @Override
    String subject() {
        return procedure.id().value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return sittings.plan(
                command,
                procedure.id(),
                new SittingDraft(
                        time.value(),
                        form.getValue(),
                        ids(mediators),
                        parties.ids(),
                        form.getValue() == SessionForm.SEPARATE ? ids(readers) : Set.of()));
    }

    private static Set<String> ids(MultiSelectComboBox<DisputePage.Assignment> field) {
        return field.getValue().stream().map(DisputePage.Assignment::personId).collect(Collectors.toUnmodifiableSet());
    }
}
