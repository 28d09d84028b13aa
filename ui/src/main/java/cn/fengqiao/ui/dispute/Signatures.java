package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.selection.MultiSelect;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part in an agreement and has signed it: parties, mediator, seal (R17). */
final class Signatures extends Composite<Div> {

    private final MultiSelect<?, DisputePage.Party> taking;
    private final MultiSelect<?, DisputePage.Party> signed;
    private final SignedBy by = new SignedBy();
    private final Checkbox mediator = Fields.check("desk.sign.mediator");
    private final Checkbox seal = Fields.check("desk.sign.seal");

    Signatures(List<DisputePage.Party> parties, Refusals refusals) {
        taking = Parties.choice("desk.sign.taking", parties, refusals, "parties");
        signed = Parties.choice("desk.sign.signed", parties, refusals, "signed");
        mediator.setValue(true);
        seal.setValue(true);
        refusals.bind("mediatorSignedOn", mediator);
        refusals.bind("sealedOn", seal);
        ((HasHelper) signed).setHelperText(Words.of("desk.sign.note"));
        getContent().addClassName("command-form");
        getContent().add((Component) taking, (Component) signed, by, new Div(mediator, seal));
    }

    /** Each party that takes part, with the day when it signed. */
    List<PartySignature> of(boolean written, LocalDate on) {
        var hands = Parties.ids(signed.getValue());
        return taking.getValue().stream()
                .map(party -> by.of(party.id(), written && hands.contains(party.id()) ? on : null))
                .toList();
    }

    void offer(List<Companions.Companion> companions) {
        by.offer(companions);
    }

    @Nullable
    LocalDate mediator(LocalDate on) {
        return mediator.getValue() ? on : null;
    }

    @Nullable
    LocalDate seal(LocalDate on) {
        return seal.getValue() ? on : null;
    }
}
