package cn.fengqiao.ui.outreach;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.DialogDraft;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/**
 * One command with its form: it carries one id however often it is sent, what was typed stays through every refusal and
 * every accident, Ctrl+Enter sends.
 */
abstract class FormDialog extends Dialog {

    private final transient DialogDraft draft = new DialogDraft(this, this::draftName);
    private final Refusals refusals = new Refusals();
    private final Div form = new Div();
    private final Button send;
    private transient Consumer<String> done = id -> {};

    FormDialog(String title, String action) {
        setHeaderTitle(title);
        addClassName("outreach-dialog");
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 96vw)");
        send = new Button(action, click -> submit());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        form.addClassName("fq-form");
        add(refusals, form);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> putAside()), send);
        addDialogCloseActionListener(event -> putAside());
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
    }

    /** Sends the command with what the form holds. */
    abstract Outcome<String> send(CommandId id);

    /** Runs after the command was done, with the dialog closed and the answer. */
    FormDialog then(Consumer<String> action) {
        done = action;
        return this;
    }

    Refusals refusals() {
        return refusals;
    }

    Button sendButton() {
        return send;
    }

    final void form(Component... components) {
        form.add(components);
    }

    /** Fields that stand beside each other where there is room. */
    final void row(Component... components) {
        var row = new Div(components);
        row.addClassName("outreach-row");
        form.add(row);
    }

    /** What is kept of the form until it is sent. */
    final DialogDraft kept() {
        return draft;
    }

    /** What the dialog is about: an id, or nothing where there is only one such dialog. */
    String subject() {
        return "";
    }

    private String draftName() {
        return "outreach|" + getClass().getSimpleName() + "|" + subject();
    }

    private void putAside() {
        close();
        if (draft.isTyped()) {
            Toasts.done(Words.of("outreach.put-aside"), this::open);
        }
    }

    private void submit() {
        var outcome = send(draft.command());
        send.setEnabled(true);
        refusals.handle(outcome, id -> {
            draft.forget();
            close();
            done.accept(id);
        });
    }
}
