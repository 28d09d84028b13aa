package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.FormChoice;
import cn.fengqiao.forms.FormOrder;
import cn.fengqiao.forms.FormSubject;
import cn.fengqiao.forms.StatutoryForms;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses what a form is about and which one, and issues it; one that cannot be issued says what has to be there first. */
class IssueBox extends Composite<Div> {

    private final StatutoryForms forms;
    private final DisputeId id;
    private final Dates dates;
    private final ComboBox<FormSubject> subject = Fields.combo("paper.subject");
    private final ComboBox<FormChoice> kind = Fields.combo("forms.which");
    private final Button issue = new Button(Words.of("forms.issue"));
    private final Paragraph why = new Paragraph();

    IssueBox(StatutoryForms forms, DisputeId id, Dates dates, Runnable changed) {
        this.forms = forms;
        this.id = id;
        this.dates = dates;
        kind.setItemLabelGenerator(choice -> Words.of("forms.kind", choice.kind()));
        kind.addValueChangeListener(change -> explain(change.getValue()));
        subjects();
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        issue.setEnabled(false);
        issue.setDisableOnClick(true);
        issue.addClickListener(click -> issue(changed));
        why.addClassName("dossier-why");
        var row = new Div(subject, kind, issue);
        row.addClassName("dossier-row");
        getContent().addClassName("dossier-box");
        getContent().add(new H2(Words.of("forms.issue")), row, why, new Paragraph(Words.of("forms.nobody-signs")));
    }

    /** The latest is chosen; an earlier procedure or agreement can be. */
    private void subjects() {
        var subjects = forms.subjects(id);
        subject.setItems(subjects);
        subject.setItemLabelGenerator(this::label);
        subject.setVisible(!subjects.isEmpty());
        subject.addValueChangeListener(change -> kinds());
        if (subjects.isEmpty()) {
            kinds();
        } else {
            subject.setValue(subjects.getFirst());
        }
    }

    private String label(FormSubject each) {
        return Words.of(
                each.agreementId().isEmpty() ? "paper.subject.procedure" : "paper.subject.agreement",
                Words.of("mediation.kind", each.kind()),
                each.number(),
                dates.date(each.on()));
    }

    private void kinds() {
        var about = subject.getValue();
        var choices = about == null ? forms.choices(id) : forms.choices(id, about.procedureId(), about.agreementId());
        kind.setItems(choices.stream()
                .sorted(Comparator.comparing(FormChoice::allowed).reversed())
                .toList());
    }

    private void issue(Runnable changed) {
        var about = subject.getValue();
        var wanted = kind.getValue().kind();
        var order =
                about == null ? FormOrder.of(wanted) : new FormOrder(wanted, about.procedureId(), about.agreementId());
        Refusals.toast(forms.issue(CommandId.fresh(), id, order), document -> {
            Toasts.done(Words.of("forms.issued", Words.of("forms.kind", wanted)));
            changed.run();
        });
        issue.setEnabled(true);
    }

    private void explain(@Nullable FormChoice choice) {
        issue.setEnabled(choice != null && choice.allowed());
        why.setText(
                choice == null
                        ? ""
                        : choice.whyNot().stream().map(Refusals::sentence).collect(Collectors.joining(" ")));
    }
}
