package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeEdit;
import cn.fengqiao.dispute.DisputeFields;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes what is known of a dispute. What someone else changed meanwhile in other fields is taken over; where both
 * changed the same, the person sees what the other one wrote and decides field by field whose words stay.
 */
final class EditDialog extends CommandDialog {

    private static final String MEANWHILE = "refusal.field-changed-meanwhile";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Disputes disputes;
    private final DisputePage.Header dispute;
    private final EditFields fields;
    private final Div conflicts = new Div();

    EditDialog(String heading, Disputes disputes, Forms forms, DisputePage.Header dispute, Dates dates) {
        super(heading, Words.of("desk.save"));
        this.disputes = disputes;
        this.dispute = dispute;
        fields = new EditFields(forms, dates);
        fields.show(dispute);
        fields.bind(refusals());
        kept().basis(JSON.writeValueAsString(fields.values()));
        conflicts.addClassName("conflicts");
        lines(conflicts, fields.title, fields.summary);
        row(fields.type, fields.occurredAt);
        row(fields.place, fields.address);
        lines(fields.violence, fields.facts);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return disputes.update(command, dispute.id(), new DisputeEdit(before(), fields.values()));
    }

    @Override
    List<Refusal> told(List<Refusal> why) {
        conflicts.removeAll();
        return why.stream()
                .map(refusal -> refusal.key().equals(MEANWHILE) ? conflict(refusal) : refusal)
                .toList();
    }

    private Refusal conflict(Refusal refusal) {
        var field = refusal.field() == null ? "" : refusal.field();
        var raw = refusal.args().getFirst();
        var words = fields.words(field, raw);
        var line = new Div(new Span(Words.of("change.theirs", Words.of("change.field." + field), words)));
        var theirs = new Button(Words.of("change.take-theirs"), click -> {
            fields.take(field, raw);
            settle(line, field, raw);
        });
        var mine = new Button(Words.of("change.keep-mine"), click -> settle(line, field, raw));
        line.addClassName("conflict");
        line.add(theirs, mine);
        conflicts.add(line);
        return Refusal.field(field, MEANWHILE, words);
    }

    /** Decided: the other one's words are known now, and what stands in the field counts. */
    private void settle(Div line, String field, String raw) {
        kept().basis(JSON.writeValueAsString(EditFields.with(before(), field, raw)));
        kept().touched();
        conflicts.remove(line);
        refusals().clear(field);
    }

    /** What the person saw; kept with the draft, so that a form taken up later still knows it. */
    private DisputeFields before() {
        return JSON.readValue(kept().basis(), DisputeFields.class);
    }
}
