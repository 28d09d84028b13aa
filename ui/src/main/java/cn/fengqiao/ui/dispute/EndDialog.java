package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.EndDraft;
import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

/** Ends a procedure without a whole agreement: why, and what the parties were told they can do now (R13). */
final class EndDialog extends CommandDialog {

    private final Mediations mediations;
    private final ProcedureId id;
    private final RadioButtonGroup<ProcedureState> result =
            field("result", new RadioButtonGroup<ProcedureState>(Words.of("desk.end.result")));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));
    private final TextArea otherWays = field("otherWays", Fields.area("desk.other-ways"));

    EndDialog(String title, Mediations mediations, ProcedureId id) {
        super(title, title);
        this.mediations = mediations;
        this.id = id;
        result.setItems(ProcedureState.FAILED, ProcedureState.REFUSED, ProcedureState.WITHDRAWN);
        result.setItemLabelGenerator(Terms::of);
        result.setValue(ProcedureState.FAILED);
        otherWays.setValue(Words.of("desk.other-ways.usual"));
        lines(result, reason, otherWays);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return mediations.end(command, id, new EndDraft(result.getValue(), reason.getValue(), otherWays.getValue()));
    }
}
