package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.PartyCorrection;
import cn.fengqiao.dispute.PartyRegister;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a party right: role, side, position, and who it is. Numbers that are on record stay masked, and stay when left empty. */
final class CorrectPartyDialog extends CommandDialog {

    private final PartyRegister register;
    private final DisputeId id;
    private final ComboBox<DisputePage.Party> party =
            field("partyId", Fields.<DisputePage.Party>combo("rep.correct.whom"));
    private final Paragraph onRecord = new Paragraph();
    private final PartyFields fields = new PartyFields();
    private final TextField reason = field("reason", Fields.text("rep.correct.reason"));
    private PartyCorrection.@Nullable Seen seen;

    CorrectPartyDialog(String title, PartyRegister register, DisputeId id, List<DisputePage.Party> present) {
        super(title, Words.of("rep.correct.save"));
        this.register = register;
        this.id = id;
        party.setItems(present);
        party.setItemLabelGenerator(Parties::label);
        party.addValueChangeListener(change -> show());
        onRecord.addClassName("form-note");
        fields.bind(refusals(), "");
        var none = new Button();
        none.setVisible(false);
        note(Words.of("rep.correct.note"));
        lines(party, onRecord, fields.first(none), fields.rest(), reason);
        present.stream().findFirst().ifPresent(party::setValue);
    }

    private void show() {
        var chosen = party.getValue();
        var found = chosen == null ? null : register.look(id, chosen.id()).orElse(null);
        seen = found;
        if (found == null) {
            onRecord.setText("");
            return;
        }
        var holder = found.holder();
        onRecord.setText(Stream.of(holder.idNumberMask(), holder.phoneMask(), holder.addressMask())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ", Words.of("rep.correct.on-record") + " ", "")));
        fields.show(new PartyDraft(
                holder.kind(),
                null,
                found.side(),
                found.role(),
                found.position(),
                holder.name(),
                holder.sex(),
                holder.bornOn(),
                holder.identity(),
                "",
                "",
                ""));
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = party.getValue();
        var before = seen;
        if (chosen == null || before == null) {
            return Outcome.refused(Refusal.field("partyId", "refusal.party-gone"));
        }
        return register.correct(
                command, id, new PartyCorrection(chosen.id(), before, fields.draft(), reason.getValue()));
    }
}
