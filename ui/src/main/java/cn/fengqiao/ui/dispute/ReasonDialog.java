package cn.fengqiao.ui.dispute;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;

/** A command that needs nothing but a sentence: a reason, a note, what people were told. */
final class ReasonDialog extends CommandDialog {

    private final TextArea text;
    private String about = "";
    private final BiFunction<CommandId, String, Outcome<?>> command;

    /**
     * @param field the name that refusals use for the sentence
     * @param label translation key of its label
     */
    ReasonDialog(String title, String field, String label, BiFunction<CommandId, String, Outcome<?>> command) {
        super(title, title);
        this.command = command;
        text = field(field, Fields.area(label));
        lines(text);
        text.setAutofocus(true);
    }

    /** Starts with a sentence that often fits. */
    ReasonDialog suggest(String sentence) {
        text.setValue(sentence);
        return this;
    }

    ReasonDialog hint(String sentence) {
        text.setHelperText(sentence);
        return this;
    }

    /** What it is about, where one page has several of the same title: an id. */
    ReasonDialog about(String id) {
        about = id;
        return this;
    }

    @Override
    String subject() {
        return getHeaderTitle() + about;
    }

    @Override
    Outcome<?> send(CommandId id) {
        return command.apply(id, text.getValue());
    }
}
