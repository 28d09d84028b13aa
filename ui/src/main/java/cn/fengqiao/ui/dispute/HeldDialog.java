package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.HeldDraft;
import cn.fengqiao.mediation.SessionForm;
import cn.fengqiao.mediation.SittingRow;
import cn.fengqiao.mediation.Sittings;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of a planned session: who came, who was represented, what was said (R14). */
final class HeldDialog extends CommandDialog {

    private final Sittings sittings;
    private final SittingRow row;
    private final DateTimePicker heldAt = field("heldAt", Fields.dateTime("desk.session.at"));
    private final PartyPicker attended;
    private final PartyPicker represented;
    private final CheckboxGroup<Companions.Companion> company =
            field("companyIds", new CheckboxGroup<>(Words.of("rep.company")));
    private final TextArea minutes = field("minutes", Fields.area("desk.session.minutes"));

    HeldDialog(
            Sittings sittings,
            SittingRow row,
            List<DisputePage.Party> present,
            List<Companions.Companion> companions,
            Dates dates) {
        super(Words.of("sitting.held"), Words.of("desk.session.save"));
        this.sittings = sittings;
        this.row = row;
        heldAt.setValue(LocalDateTime.ofInstant(row.startsAt(), Dates.ZONE));
        heldAt.setMax(dates.today().plusDays(1).atStartOfDay());
        attended = new PartyPicker("sitting.attended", present);
        represented = new PartyPicker("sitting.represented", present);
        field("attendedPartyIds", attended.field());
        attended.field().setHelperText(Words.of("sitting.absent.hint"));
        company.setItems(companions);
        company.setItemLabelGenerator(Companions.Companion::label);
        company.setVisible(!companions.isEmpty());
        minutes.setMinRows(6);
        if (row.form() == SessionForm.SEPARATE) {
            minutes.setHelperText(Words.of("sitting.apart.hint"));
        }
        lines(heldAt, attended.field(), company, represented.field(), minutes);
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var at = heldAt.getValue();
        return sittings.held(
                command,
                row.id(),
                new HeldDraft(
                        at == null ? row.startsAt() : at.atZone(Dates.ZONE).toInstant(),
                        attended.ids(),
                        represented(),
                        company.getValue().stream()
                                .map(Companions.Companion::id)
                                .collect(Collectors.toUnmodifiableSet()),
                        minutes.getValue()));
    }

    /** Those named, and everybody for whom a companion came, unless they came themselves. */
    private Set<String> represented() {
        var spoken = new HashSet<>(represented.ids());
        company.getValue().forEach(companion -> spoken.addAll(companion.partyIds()));
        spoken.removeAll(attended.ids());
        return spoken;
    }
}
