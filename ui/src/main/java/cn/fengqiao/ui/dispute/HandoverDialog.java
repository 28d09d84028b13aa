package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.HandoverConsent;
import cn.fengqiao.dispute.HandoverDraft;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.Handovers;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Gives a dispute to another agency: what goes, to whom, why; the other one answers. */
final class HandoverDialog extends CommandDialog {

    private final Handovers handovers;
    private final DisputeId id;
    private final RadioButtonGroup<HandoverKind> kind =
            field("kind", new RadioButtonGroup<HandoverKind>(Words.of("desk.handover.kind")));
    private final ComboBox<AgencyRow> to = field("toAgencyId", Fields.<AgencyRow>combo("desk.handover.to"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));
    private final RadioButtonGroup<HandoverConsent> consent =
            field("consent", new RadioButtonGroup<>(Words.of("joint.handover.consent")));
    private final TextArea consentNote = field("consentNote", Fields.area("joint.handover.not-asked"));
    private final Checkbox override = field("override", Fields.check("desk.handover.override"));

    /** @param mayDecide true when the person may give it without asking the receiver */
    HandoverDialog(String title, Handovers handovers, Agencies agencies, DisputeId id, boolean mayDecide) {
        super(title, title);
        this.handovers = handovers;
        this.id = id;
        kind.setItems(HandoverKind.values());
        kind.setItemLabelGenerator(Terms::of);
        kind.setRenderer(new ComponentRenderer<>(HandoverDialog::line));
        kind.setValue(HandoverKind.REFER);
        AgencyPick.into(to, agencies);
        override.setVisible(mayDecide);
        consent.setItems(HandoverConsent.values());
        consent.setItemLabelGenerator(Terms::of);
        consent.setValue(HandoverConsent.GIVEN);
        consent.addValueChangeListener(
                change -> consentNote.setVisible(change.getValue() == HandoverConsent.NOT_ASKED));
        consentNote.setVisible(false);
        lines(kind, to, reason, consent, consentNote, override);
        note(Words.of("desk.handover.note"));
    }

    @Override
    Outcome<?> send(CommandId command) {
        var agency = to.getValue();
        return handovers.offer(
                command,
                id,
                new HandoverDraft(
                        kind.getValue(),
                        agency == null ? "" : agency.id(),
                        reason.getValue(),
                        override.getValue(),
                        consent.getValue(),
                        consentNote.getValue()));
    }

    private static Div line(HandoverKind kind) {
        var what = new Div(Words.of("desk.handover.about", kind));
        what.addClassNames("quiet", "small");
        return new Div(new Span(Terms.of(kind)), what);
    }
}
