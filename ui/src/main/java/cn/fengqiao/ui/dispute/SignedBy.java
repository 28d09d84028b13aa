package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.PartySignature;
import cn.fengqiao.ui.dispute.Companions.Companion;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signed for others; for whom nobody of them speaks, the party signed itself. Out of sight where nobody speaks. */
final class SignedBy extends Composite<Div> {

    private final MultiSelectComboBox<Companion> hands = Fields.multi("rep.signed-by");

    SignedBy() {
        hands.setItemLabelGenerator(Companion::label);
        hands.setHelperText(Words.of("rep.signed-by.hint"));
        getContent().add(hands);
        setVisible(false);
    }

    void offer(List<Companion> companions) {
        hands.setItems(companions);
        setVisible(!companions.isEmpty());
    }

    /** The signature of a party, by its own hand or by the first of the chosen ones who speaks for it. */
    PartySignature of(String partyId, @Nullable LocalDate on) {
        return new PartySignature(
                partyId,
                on,
                on == null
                        ? null
                        : hands.getValue().stream()
                                .filter(each -> each.partyIds().contains(partyId))
                                .map(Companion::id)
                                .findFirst()
                                .orElse(null));
    }
}
