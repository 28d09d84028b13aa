package cn.fengqiao.ui.outreach;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;

/** Something that needs a reason: cancelling a visit, turning a request down. */
final class ReasonDialog extends FormDialog {

    private final TextArea reason = Fields.area("outreach.reason");
    private final transient BiFunction<CommandId, String, Outcome<String>> command;

    /**
     * @param consequence what will happen and to whom; may be empty
     */
    ReasonDialog(
            String title, String action, String consequence, BiFunction<CommandId, String, Outcome<String>> command) {
        super(title, action);
        this.command = command;
        refusals().bind("reason", reason);
        if (!consequence.isEmpty()) {
            form(new Paragraph(consequence));
        }
        form(reason);
        reason.focus();
    }

    @Override
    String subject() {
        return String.valueOf(getHeaderTitle());
    }

    @Override
    Outcome<String> send(CommandId id) {
        return command.apply(id, reason.getValue());
    }
}
