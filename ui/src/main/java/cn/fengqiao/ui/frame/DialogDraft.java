package cn.fengqiao.ui.frame;

import cn.fengqiao.shared.CommandId;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.di.Instantiator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed into a dialog as a {@link Draft}, together with the command's id, so that a command that was sent
 * before the connection broke has one effect when it is taken up again. Opened again, the same dialog offers it.
 *
 * @see "Decision: a half-filled form lies sealed in the browser"
 */
public final class DialogDraft {

    private static final String FIELDS = "fields";

    private record Listened() {}

    private final Dialog dialog;
    private final Supplier<String> page;
    private CommandId command = CommandId.fresh();
    private String basis = "";
    private @Nullable Draft draft;
    private boolean typed;

    /** @param page names the dialog and what it is about, among the drafts of the account */
    public DialogDraft(Dialog dialog, Supplier<String> page) {
        this.dialog = dialog;
        this.page = page;
        dialog.addAttachListener(event -> begin(event.getUI()));
    }

    public CommandId command() {
        return command;
    }

    /** The version of what is edited, as text: a draft goes on from the one it was begun with, so a clash is seen. */
    public void basis(String version) {
        basis = version;
    }

    public String basis() {
        return basis;
    }

    /** True once somebody typed or chose something that was not sent. */
    public boolean isTyped() {
        return typed;
    }

    /** Something changed that is no field, or fields were added. */
    public void touched() {
        typed = true;
        listen();
        if (draft != null) {
            draft.changed();
        }
    }

    /** The command was done. */
    public void forget() {
        typed = false;
        if (draft != null) {
            draft.forget();
        }
    }

    private void begin(UI ui) {
        listen();
        if (draft == null) {
            draft = Instantiator.get(ui).getOrCreate(Drafts.class).of(page.get());
            draft.beside("command", command::value, value -> command = new CommandId(value));
            draft.beside("basis", () -> basis, value -> basis = value);
            draft.keep(FIELDS, () -> FormText.write(dialog), text -> {
                FormText.read(dialog, text);
                touched();
            });
            draft.onlyIf(parts -> FormText.fits(dialog, parts.getOrDefault(FIELDS, "")));
            dialog.addComponentAtIndex(0, draft);
        }
    }

    private void listen() {
        FormText.eachField(dialog, this::listen);
    }

    private void listen(HasValue<?, ?> field) {
        var component = (com.vaadin.flow.component.Component) field;
        if (ComponentUtil.getData(component, Listened.class) == null) {
            ComponentUtil.setData(component, Listened.class, new Listened());
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    touched();
                }
            });
        }
    }
}
