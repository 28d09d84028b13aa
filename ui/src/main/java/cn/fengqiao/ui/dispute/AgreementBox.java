package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** One agreement: its form and number, whether it is in effect, what it says and what is owed under it. */
final class AgreementBox extends Composite<Div> {

    AgreementBox(
            DisputePage page,
            DisputePage.Procedure procedure,
            DisputePage.Agreement agreement,
            Dates dates,
            Steps steps,
            ProcedureDialogs dialogs) {
        var title = new H3(Words.of("desk.agreement.title", Terms.of(agreement.form()), agreement.number()));
        var head = Panel.line(title);
        head.addClassName("agreement-head");
        if (agreement.partial()) {
            head.add(Badges.state(Words.of("desk.agreement.partial"), Tone.ACTIVE));
        }
        var effective = agreement.effectiveOn();
        head.add(
                effective == null
                        ? Badges.state(Words.of("desk.agreement.unsigned"), Tone.WAITING)
                        : Badges.state(Words.of("desk.agreement.effective", dates.date(effective)), Tone.DONE));
        if (effective == null) {
            procedure.actions().stream()
                    .filter(choice -> choice.what() == ProcedureAction.SIGN)
                    .forEach(choice ->
                            head.add(WhyNot.button(choice, () -> steps.open(dialogs.sign(page, agreement)))));
        }
        var content = new Paragraph(agreement.content());
        content.addClassName("narrative");
        var terms = new Facts();
        said(terms, "points", agreement.terms().points());
        said(terms, "responsibility", agreement.terms().responsibility());
        said(terms, "breach", agreement.terms().breach());
        said(terms, "costs", agreement.terms().costs());
        said(terms, "nothing-owed", agreement.terms().nothingOwed());
        getContent().addClassName("agreement");
        getContent()
                .add(
                        head,
                        content,
                        terms,
                        new Obligations(page, procedure, dates, steps, dialogs).show(agreement.obligations()));
        if (procedure.kind() != ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
            getContent().add(new ConfirmationBox(agreement, dates).show(page, steps, dialogs.course()));
        }
    }

    private static void said(Facts facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(Words.of("paper." + key), text);
        }
    }
}
