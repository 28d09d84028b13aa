package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AgreementDraft;
import cn.fengqiao.mediation.AgreementForm;
import cn.fengqiao.mediation.AgreementReviews;
import cn.fengqiao.mediation.Agreements;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.mediation.ProcedureKind;
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
    private final AgreementReviews reviews;
    private final DisputePage.Procedure procedure;
    private final List<DisputePage.Party> parties;
    private final RadioButtonGroup<AgreementForm> form =
            field("form", new RadioButtonGroup<AgreementForm>(Words.of("desk.agreement.form")));
    private final DatePicker agreedOn = needed("agreedOn", Fields.date("desk.agreement.on"));
    private final Checkbox partial = field("partial", Fields.check("desk.agreement.partial"));
    private final TextArea content = field("content", Fields.area("desk.agreement.content"));
    private final Advice advice = new Advice();
    private final AgreementTermsFields terms;
    private final Signatures signatures;
    private final Div editors = new Div();
    private final Div review = new Div();
    private final List<ObligationEditor> obligations = new ArrayList<>();

    AgreementDialog(
            Agreements agreements,
            AgreementReviews reviews,
            DisputePage.Procedure procedure,
            List<DisputePage.Party> parties,
            LocalDate today) {
        super(Terms.of(ProcedureAction.RECORD_AGREEMENT), Words.of("desk.agreement.save"));
        this.agreements = agreements;
        this.reviews = reviews;
        this.procedure = procedure;
        this.parties = parties;
        setWidth("min(52rem, 98vw)");
        signatures = new Signatures(parties, refusals());
        terms = new AgreementTermsFields(refusals(), procedure.kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION);
        form.setItems(AgreementForm.values());
        form.setItemLabelGenerator(Terms::of);
        form.addValueChangeListener(change -> signatures.setVisible(change.getValue() == AgreementForm.WRITTEN));
        form.setValue(AgreementForm.WRITTEN);
        agreedOn.setValue(today);
        content.setPlaceholder(Words.of("desk.agreement.content.hint"));
        content.setMinRows(5);
        review.getElement().setAttribute("role", "status");
        editors.addClassName("register-parties");
        new DraftValue(this::writtenObligations, this::readObligations).attachTo(editors);
        content.addValueChangeListener(change -> advise());
        lay();
        add();
    }

    AgreementDialog speakers(List<Companions.Companion> companions) {
        signatures.offer(companions);
        return this;
    }

    private void lay() {
        var add = new Button(Words.of("desk.obligation.add"), VaadinIcon.PLUS.create(), click -> {
            add();
            kept().touched();
        });
        var check = new Button(Words.of("paper.review"), VaadinIcon.GLASSES.create(), click -> review());
        row(form, agreedOn, partial);
        lines(content, advice, new H3(Words.of("desk.obligations")), editors, add, terms, signatures, check, review);
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
        return procedure.id().value();
    }

    /** Reads it as a court would, before anything is recorded. */
    private void review() {
        var findings = reviews.of(procedure.id(), draft());
        review.removeAll();
        review.add(findings.isEmpty() ? Panel.quiet(Words.of("paper.review.none")) : new FindingList(findings));
    }

    private void bind() {
        refusals().forget("obligations[");
        var index = 0;
        for (var editor : obligations) {
            // One entry may have become many; refusals of each stand beside the fields of the entry.
            for (var each = editor.drafts().size(); each > 0; each--) {
                editor.bind(refusals(), "obligations[" + index++ + "].");
            }
        }
    }

    /** Says while it is typed what a court would not confirm; it is saved all the same (R23, R24). */
    private void advise() {
        advice.show(agreements.advice(draft()));
    }

    @Override
    Outcome<?> send(CommandId command) {
        bind();
        return agreements.record(command, procedure.id(), draft());
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
                obligations.stream().flatMap(each -> each.drafts().stream()).toList(),
                terms.terms());
    }
}
