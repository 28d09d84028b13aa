package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.CommitteeDraft;
import cn.fengqiao.roster.CommitteeMember;
import cn.fengqiao.roster.CommitteeRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Records an election of a committee: the head, the women and the smaller nationalities among its members, the day. */
final class ElectionDialog extends Dialog {

    private final CommandId command = CommandId.fresh();
    private final Refusals refusals = new Refusals();
    private final String agencyId;
    private final ComboBox<CommitteeMember> head = refusals.bind("headId", Fields.combo("committee.head"));
    private final DatePicker on = refusals.bind("electedOn", Fields.date("committee.elected-on"));
    private final MultiSelectComboBox<CommitteeMember> women = Fields.multi("committee.women");
    private final MultiSelectComboBox<CommitteeMember> minorities = Fields.multi("committee.minorities");
    private final Checkbox mixed = Fields.check("committee.mixed");

    ElectionDialog(
            CommitteeRow row,
            List<CommitteeMember> members,
            LocalDate today,
            BiFunction<CommandId, CommitteeDraft, Outcome<String>> send,
            Runnable done) {
        agencyId = row.agencyId();
        setHeaderTitle(Words.of("committee.elect.of", row.name()));
        setCloseOnOutsideClick(false);
        setWidth("min(34rem, 96vw)");
        on.setValue(today);
        on.setMax(today);
        on.setHelperText(Words.of("committee.elected-on.hint"));
        mixed.setValue(row.mixed());
        mixed.addValueChangeListener(event -> minorities.setVisible(mixed.getValue()));
        minorities.setVisible(row.mixed());
        offer(members);
        var form = new Div(new Paragraph(Words.of("committee.elect.hint")), head, on, women, mixed, minorities);
        form.addClassName("fq-form");
        add(refusals, form);
        var record = new Button(
                Words.of("committee.elect"),
                click -> refusals.handle(send(send), agency -> {
                    close();
                    done.run();
                }));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> close()), record);
    }

    /** What is known of the members already is proposed. */
    private void offer(List<CommitteeMember> members) {
        head.setItems(members);
        head.setItemLabelGenerator(CommitteeMember::name);
        members.stream().filter(CommitteeMember::head).findFirst().ifPresent(head::setValue);
        offer(women, members, CommitteeMember::woman);
        offer(minorities, members, CommitteeMember::minority);
    }

    private static void offer(
            MultiSelectComboBox<CommitteeMember> field,
            List<CommitteeMember> members,
            Predicate<CommitteeMember> known) {
        field.setItems(members);
        field.setItemLabelGenerator(CommitteeMember::name);
        field.setValue(members.stream().filter(known).collect(Collectors.toSet()));
    }

    private Outcome<String> send(BiFunction<CommandId, CommitteeDraft, Outcome<String>> send) {
        var day = on.getValue();
        if (day == null) {
            return Outcome.refused(Refusal.field("electedOn", "refusal.missing-day"));
        }
        return send.apply(
                command,
                new CommitteeDraft(
                        agencyId,
                        head.isEmpty() ? "" : head.getValue().id(),
                        day,
                        mixed.getValue(),
                        ids(women.getValue()),
                        mixed.getValue() ? ids(minorities.getValue()) : Set.of()));
    }

    private static Set<String> ids(Set<CommitteeMember> members) {
        return members.stream().map(CommitteeMember::id).collect(Collectors.toUnmodifiableSet());
    }
}
