package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.FormChoice;
import cn.fengqiao.forms.FormOrder;
import cn.fengqiao.forms.StatutoryForms;
import cn.fengqiao.shared.CommandId;
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

/** Chooses and issues a form; one that cannot be issued yet says what has to be there first. */
class IssueBox extends Composite<Div> {

    private final ComboBox<FormChoice> kind = Fields.combo("forms.issue");
    private final Button issue = new Button(Words.of("forms.issue"));
    private final Paragraph why = new Paragraph();

    IssueBox(StatutoryForms forms, DisputeId id, Runnable changed) {
        kind.setItems(forms.choices(id).stream()
                .sorted(Comparator.comparing(FormChoice::allowed).reversed())
                .toList());
        kind.setItemLabelGenerator(choice -> Words.of("forms.kind", choice.kind()));
        kind.addValueChangeListener(change -> explain(change.getValue()));
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        issue.setEnabled(false);
        issue.setDisableOnClick(true);
        issue.addClickListener(click -> {
            Refusals.toast(
                    forms.issue(
                            CommandId.fresh(), id, FormOrder.of(kind.getValue().kind())),
                    document -> {
                        Toasts.done(Words.of(
                                "forms.issued",
                                Words.of("forms.kind", kind.getValue().kind())));
                        changed.run();
                    });
            issue.setEnabled(true);
        });
        why.addClassName("dossier-why");
        var row = new Div(kind, issue);
        row.addClassName("dossier-row");
        getContent().addClassName("dossier-box");
        getContent().add(new H2(Words.of("forms.issue")), row, why, new Paragraph(Words.of("forms.nobody-signs")));
    }

    private void explain(@Nullable FormChoice choice) {
        issue.setEnabled(choice != null && choice.allowed());
        why.setText(
                choice == null
                        ? ""
                        : choice.whyNot().stream().map(Refusals::sentence).collect(Collectors.joining(" ")));
    }
}
