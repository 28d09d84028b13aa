package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AgreementDraft;
import cn.fengqiao.mediation.AgreementForm;
import cn.fengqiao.mediation.Agreements;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.FormText;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What parties agreed on: content, obligations, and who has signed; a missing signature can follow (R15–R18). */
final class AgreementDialog extends CommandDialog {

    private final Agreements agreements;
    private final ProcedureId id;
    private final List<DisputePage.Party> parties;
    private final RadioButtonGroup<AgreementForm> form =
            field("form", new RadioButtonGroup<AgreementForm>(Words.of("desk.agreement.form")));
    private final DatePicker agreedOn = needed("agreedOn", Fields.date("desk.agreement.on"));
    private final Checkbox partial = field("partial", Fields.check("desk.agreement.partial"));
    private final TextArea content = field("content", Fields.area("desk.agreement.content"));
    private final Advice advice = new Advice();
    private final Signatures signatures;
    private final Div editors = new Div();
    private final List<ObligationEditor> obligations = new ArrayList<>();

    AgreementDialog(
            String title, Agreements agreements, ProcedureId id, List<DisputePage.Party> parties, LocalDate today) {
        super(title, Words.of("desk.agreement.save"));
        this.agreements = agreements;
        this.id = id;
        this.parties = parties;
        setWidth("min(52rem, 98vw)");
        signatures = new Signatures(parties, refusals());
        form.setItems(AgreementForm.values());
        form.setItemLabelGenerator(Terms::of);
        form.addValueChangeListener(change -> signatures.setVisible(change.getValue() == AgreementForm.WRITTEN));
        form.setValue(AgreementForm.WRITTEN);
        agreedOn.setValue(today);
        content.setPlaceholder(Words.of("desk.agreement.content.hint"));
        content.setMinRows(5);
        var add = new Button(Words.of("desk.obligation.add"), VaadinIcon.PLUS.create(), click -> {
            add();
            kept().touched();
        });
        editors.addClassName("register-parties");
        new DraftValue(this::writtenObligations, this::readObligations).attachTo(editors);
        row(form, agreedOn, partial);
        content.addValueChangeListener(change -> advise());
        lines(content, advice, new H3(Words.of("desk.obligations")), editors, add, signatures);
        add();
    }

    AgreementDialog speakers(List<Companions.Companion> companions) {
        signatures.offer(companions);
        return this;
    }

    private void add() {
        var made = new ArrayList<ObligationEditor>(1);
        var editor = new ObligationEditor(parties, () -> remove(made.getFirst()));
        made.add(editor);
        obligations.add(editor);
        editors.add(editor);
        editor.onChange(this::advise);
        bind();
    }

    private void remove(ObligationEditor editor) {
        obligations.remove(editor);
        editors.remove(editor);
        bind();
        advise();
        kept().touched();
    }

    private String writtenObligations() {
        return obligations.stream().map(FormText::write).collect(Collectors.joining("\n"));
    }

    private void readObligations(String text) {
        obligations.clear();
        editors.removeAll();
        text.lines().forEach(each -> {
            add();
            FormText.read(obligations.getLast(), each);
        });
    }

    @Override
    String subject() {
        return id.value();
    }

    private void bind() {
        refusals().forget("obligations[");
        for (int i = 0; i < obligations.size(); i++) {
            obligations.get(i).bind(refusals(), "obligations[" + i + "].");
        }
    }

    /** Says while it is typed what a court would not confirm; it is saved all the same (R23, R24). */
    private void advise() {
        advice.show(agreements.advice(draft()));
    }

    @Override
    Outcome<?> send(CommandId command) {
        return agreements.record(command, id, draft());
    }

    private AgreementDraft draft() {
        var written = form.getValue() == AgreementForm.WRITTEN;
        var on = agreedOn.getValue();
        return new AgreementDraft(
                form.getValue(),
                on,
                partial.getValue(),
                content.getValue(),
                signatures.of(written, on),
                written ? signatures.mediator(on) : null,
                written ? signatures.seal(on) : null,
                obligations.stream().map(ObligationEditor::draft).toList());
    }
}
