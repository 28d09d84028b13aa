package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.Agreements;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.mediation.SigningDraft;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.selection.MultiSelect;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Signatures that came later; with the last one the agreement takes effect (R17). */
final class SignDialog extends CommandDialog {

    private final Agreements agreements;
    private final DisputePage.Agreement agreement;
    private final DatePicker on = needed("signedOn", Fields.date("desk.on"));
    private final MultiSelect<?, DisputePage.Party> parties;
    private final SignedBy by = new SignedBy();
    private final Checkbox mediator = field("mediatorSignedOn", Fields.check("desk.sign.mediator"));
    private final Checkbox seal = field("sealedOn", Fields.check("desk.sign.seal"));

    SignDialog(
            String title, Agreements agreements, DisputePage page, DisputePage.Agreement agreement, LocalDate today) {
        super(title, title);
        this.agreements = agreements;
        this.agreement = agreement;
        parties = Parties.choice("desk.sign.signed", missing(page, agreement), refusals(), "parties");
        on.setValue(today);
        mediator.setVisible(agreement.mediatorSignedOn() == null);
        seal.setVisible(agreement.sealedOn() == null);
        note(Words.of("desk.sign.note"));
        lines(on, (Component) parties, by, mediator, seal);
    }

    SignDialog speakers(List<Companions.Companion> companions) {
        by.offer(companions);
        return this;
    }

    private static List<DisputePage.Party> missing(DisputePage page, DisputePage.Agreement agreement) {
        var unsigned = agreement.parties().stream()
                .filter(signature -> signature.signedOn() == null)
                .map(PartySignature::partyId)
                .collect(Collectors.toSet());
        return page.parties().stream()
                .filter(party -> unsigned.contains(party.id()))
                .toList();
    }

    @Override
    String subject() {
        return agreement.id().value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var day = on.getValue();
        return agreements.sign(
                command,
                agreement.id(),
                new SigningDraft(
                        parties.getValue().stream()
                                .map(party -> by.of(party.id(), day))
                                .toList(),
                        mediator.getValue() ? day : null,
                        seal.getValue() ? day : null));
    }
}
