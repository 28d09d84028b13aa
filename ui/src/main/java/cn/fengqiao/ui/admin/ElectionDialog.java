package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.CommitteeDraft;
import cn.fengqiao.roster.CommitteeMember;
import cn.fengqiao.roster.CommitteeRow;
import cn.fengqiao.roster.CommitteeTerm;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Dates;
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

/**
 * Records an election of a committee: the head, the women and the smaller nationalities among its members, the day;
 * or corrects what was recorded of the latest, and tells of those before.
 */
final class ElectionDialog extends Dialog {

    private final CommandId command = CommandId.fresh();
    private final Refusals refusals = new Refusals();
    private final String agencyId;
    private final ComboBox<CommitteeMember> head = refusals.bind("headId", Fields.combo("committee.head"));
    private final DatePicker on = refusals.bind("electedOn", Fields.date("committee.elected-on"));
    private final MultiSelectComboBox<CommitteeMember> women = Fields.multi("committee.women");
    private final MultiSelectComboBox<CommitteeMember> minorities = Fields.multi("committee.minorities");
    private final Checkbox mixed = Fields.check("committee.mixed");
    private final Checkbox corrects = refusals.bind("corrects", Fields.check("committee.corrects"));

    /** What is known of a committee before it elects. */
    record Known(CommitteeRow row, List<CommitteeMember> members, List<CommitteeTerm> terms) {}

    ElectionDialog(
            Known known, Dates dates, BiFunction<CommandId, CommitteeDraft, Outcome<String>> send, Runnable done) {
        var row = known.row();
        var today = dates.today();
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
        offer(known.members());
        corrects(known.terms(), today);
        var form =
                new Div(new Paragraph(Words.of("committee.elect.hint")), head, on, women, mixed, minorities, corrects);
        form.addClassName("fq-form");
        add(refusals, form, new TermList(known.terms(), dates));
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

    /** Only what was recorded can be put right; its day is proposed then. */
    private void corrects(List<CommitteeTerm> terms, LocalDate today) {
        corrects.setVisible(!terms.isEmpty());
        corrects.setHelperText(Words.of("committee.corrects.hint"));
        corrects.addValueChangeListener(
                event -> on.setValue(corrects.getValue() ? terms.getFirst().from() : today));
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
                        mixed.getValue() ? ids(minorities.getValue()) : Set.of(),
                        corrects.getValue()));
    }

    private static Set<String> ids(Set<CommitteeMember> members) {
        return members.stream().map(CommitteeMember::id).collect(Collectors.toUnmodifiableSet());
    }
}
