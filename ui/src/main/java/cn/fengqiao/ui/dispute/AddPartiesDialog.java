package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.PartyRegister;
import cn.fengqiao.people.PartyLines;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.regex.Pattern;

/** A pasted list of parties for one side; each line that cannot be taken is named with its reason, and all text stays. */
final class AddPartiesDialog extends CommandDialog {

    private static final Pattern PLACE = Pattern.compile("parties\\[(\\d+)]\\..*");
    private static final int LONGEST = 60_000;

    private final PartyRegister register;
    private final DisputeId id;
    private final Select<String> side = field("side", new Select<String>());
    private final Select<PartyRole> role =
            field("role", Fields.select("desk.party.role", PartyRole.class, Terms.prefix(PartyRole.class)));
    private final TextArea list = field("parties", Fields.area("rep.list"));

    AddPartiesDialog(String title, PartyRegister register, DisputeId id) {
        super(title, title);
        this.register = register;
        this.id = id;
        side.setItems(PartyFields.SIDES);
        side.setLabel(Words.of("desk.party.side"));
        side.setItemLabelGenerator(letter -> Words.of("desk.side", letter));
        side.setValue("A");
        role.setValue(PartyRole.APPLICANT);
        list.setMaxLength(LONGEST);
        list.setMinRows(8);
        list.setPlaceholder(Words.of("rep.list.example"));
        list.setHelperText(Words.of("rep.list.hint", PartyRegister.MOST));
        row(side, role);
        lines(list);
        list.setAutofocus(true);
    }

    @Override
    Outcome<?> send(CommandId command) {
        var text = list.getValue();
        var lines = PartyLines.of(text, side.getValue(), role.getValue());
        var outcome = register.addParties(command, id, lines.drafts());
        return switch (outcome) {
            case Outcome.Done<Integer> done -> done;
            case Outcome.Refused<Integer>(var refusals) ->
                Outcome.refused(refusals.stream()
                        .map(refusal -> named(refusal, lines, text))
                        .toList());
        };
    }

    /** Names the line that a refusal is about. */
    private static Refusal named(Refusal refusal, PartyLines lines, String text) {
        var field = refusal.field();
        var place = field == null ? null : PLACE.matcher(field);
        if (place == null || !place.matches()) {
            return refusal;
        }
        var number = lines.numbers().get(Integer.parseInt(place.group(1)));
        var line = text.split("\\R", -1)[number - 1].strip();
        return Refusal.state("rep.list.line", number, line, Refusals.sentence(refusal));
    }
}
