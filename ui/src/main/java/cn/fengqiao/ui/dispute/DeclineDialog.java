package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.textfield.TextArea;

/** Why a report is not accepted, and what the people were told to do instead (R01). */
final class DeclineDialog extends CommandDialog {

    private final Disputes disputes;
    private final DisputeId id;
    private final TextArea reason = field("reason", Fields.area("desk.reason"));
    private final TextArea otherWays = field("otherWays", Fields.area("desk.other-ways"));

    DeclineDialog(String title, Disputes disputes, DisputeId id) {
        super(title, title);
        this.disputes = disputes;
        this.id = id;
        otherWays.setValue(Words.of("desk.other-ways.usual"));
        lines(reason, otherWays);
        reason.setAutofocus(true);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return disputes.decline(command, id, reason.getValue(), otherWays.getValue());
    }
}
