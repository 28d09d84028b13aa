package cn.fengqiao.ui.dispute;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import java.util.function.Function;

/** A command that needs nothing typed, only to be meant: it says what will happen. */
final class ConfirmDialog extends CommandDialog {

    private final Function<CommandId, Outcome<?>> command;

    ConfirmDialog(String title, String sentence, Function<CommandId, Outcome<?>> command) {
        super(title, title);
        this.command = command;
        note(sentence);
    }

    @Override
    Outcome<?> send(CommandId id) {
        return command.apply(id);
    }
}
