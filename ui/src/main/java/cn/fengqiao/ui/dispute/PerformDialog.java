package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Agreements;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.PerformanceDraft;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Money;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** One act of performing an obligation; what is left of the amount is proposed. */
final class PerformDialog extends CommandDialog {

    private final Agreements agreements;
    private final DisputePage.Obligation obligation;
    private final EvidenceField papers;
    private final DatePicker on = needed("performedOn", Fields.date("desk.on"));
    private final YuanField amount = field("amountFen", new YuanField(Words.of("desk.perform.amount")));
    private final TextField evidence = field("evidence", Fields.text("desk.perform.evidence"));

    PerformDialog(Agreements agreements, DisputePage.Obligation obligation, EvidenceField papers, LocalDate today) {
        super(Terms.of(ProcedureAction.PERFORM), Terms.of(ProcedureAction.PERFORM));
        this.papers = field("documentId", papers);
        this.agreements = agreements;
        this.obligation = obligation;
        on.setValue(today);
        evidence.setPlaceholder(Words.of("desk.perform.evidence.hint"));
        var whole = obligation.amountFen();
        amount.setVisible(whole != null);
        if (whole != null) {
            var left = whole - obligation.performedFen();
            amount.fen(left);
            note(Words.of("desk.perform.left", Money.fen(left), Money.fen(whole)));
        }
        note(obligation.content());
        row(on, amount);
        lines(evidence, papers);
    }

    @Override
    String subject() {
        return obligation.id().value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var paid = obligation.amountFen() == null ? null : amount.fen();
        return agreements.perform(
                command, obligation.id(), new PerformanceDraft(on.getValue(), paid, evidence.getValue(), papers.id()));
    }
}
