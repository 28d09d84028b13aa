package cn.fengqiao.ui.dispute;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.DialogDraft;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One command with its form: what was typed stays through every refusal, refusals stand beside their fields, and the
 * command carries one id however often it is sent. Closed half-way, by whatever accident, it can be taken up again.
 */
abstract class CommandDialog extends Dialog {

    private final DialogDraft draft = new DialogDraft(this, this::draftName);
    private final Refusals refusals = new Refusals();
    private final Div form = new Div();
    private final Button send;
    private Runnable done = () -> {};
    private final Map<String, HasValue<?, ?>> needed = new LinkedHashMap<>();

    CommandDialog(String title, String action) {
        setHeaderTitle(title);
        addClassName("command-dialog");
        setCloseOnOutsideClick(false);
        setWidth("min(40rem, 96vw)");
        form.addClassName("command-form");
        send = new Button(action, click -> submit());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(refusals, form);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> putAside()), send);
        addDialogCloseActionListener(event -> putAside());
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
    }

    /** Sends the command with what the form holds. */
    abstract Outcome<?> send(CommandId id);

    /** What is said about a refusal; a form may put it into words of its own. */
    List<Refusal> told(List<Refusal> why) {
        return why;
    }

    /** What runs after the command was done, with the dialog closed. */
    CommandDialog then(Runnable done) {
        this.done = done;
        return this;
    }

    /** Fields beside each other where there is room. */
    final void row(Component... components) {
        var row = new Div(components);
        row.addClassName("form-row");
        form.add(row);
    }

    final void lines(Component... components) {
        form.add(components);
    }

    final void note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("form-note");
        form.add(note);
    }

    /** Makes a field known under the name that refusals use for it. */
    final <F extends Component & HasValidation & HasValue<?, ?>> F field(String name, F field) {
        return refusals.bind(name, field);
    }

    /** The same for a day or time without which nothing can be sent. */
    final <F extends Component & HasValidation & HasValue<?, ?>> F needed(String name, F field) {
        needed.put(name, field);
        return field(name, field);
    }

    /** For parts that tie several fields themselves. */
    final Refusals refusals() {
        return refusals;
    }

    /** What is kept of the form until it is sent. */
    final DialogDraft kept() {
        return draft;
    }

    /** What the dialog is about, where one page has several of its kind: an id. */
    String subject() {
        return "";
    }

    private String draftName() {
        var page = UI.getCurrent().getActiveViewLocation().getPath();
        return String.join("|", page, getClass().getSimpleName(), subject());
    }

    private void submit() {
        var unclear = unclear();
        if (!unclear.isEmpty()) {
            refusals.show(unclear);
            return;
        }
        Outcome<?> outcome = send(draft.command());
        if (outcome instanceof Outcome.Refused<?>(var why)) {
            refusals.show(told(why));
            return;
        }
        refusals.handle(outcome, value -> {
            draft.forget();
            close();
            done.run();
        });
    }

    /** What is typed but cannot be read is not sent as if nothing had been typed. */
    private List<Refusal> unclear() {
        var unclear = new ArrayList<>(refusals.unreadable());
        var named = unclear.stream().map(Refusal::field).toList();
        needed.forEach((name, field) -> {
            if (field.isEmpty() && !named.contains(name)) {
                unclear.add(Refusal.field(name, "refusal.missing-day"));
            }
        });
        return unclear;
    }

    private void putAside() {
        close();
        if (draft.isTyped()) {
            Toasts.done(Words.of("desk.put-aside"), this::open);
        }
    }
}
