package cn.fengqiao.ui.frame;

import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.HasValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Why a command was refused: beside the fields that a refusal names, and the rest in a summary, which is this component
 * and stands on top of the form. Typed text is never touched.
 */
public final class Refusals extends Composite<Div> {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public Refusals() {
        getContent().addClassName("fq-refusals");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().setVisible(false);
    }

    /** Ties the name that refusals use (the draft record's component) to a field of the form. */
    public <F extends Component & HasValidation> F bind(String name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return field;
    }

    /** Lets go of the fields whose names begin so; their part of the form has gone or moved. */
    public void forget(String prefix) {
        fields.keySet().removeIf(name -> name.startsWith(prefix));
    }

    /** Shows the refusals, or clears them and goes on with the value. */
    public <T> void handle(Outcome<T> outcome, Consumer<? super T> done) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> {
                clear();
                done.accept(value);
            }
            case Outcome.Refused<T>(var refusals) -> show(refusals);
        }
    }

    /** What is typed into a field of the form but means nothing: a day such as 11月40日, an amount such as 12元3. */
    public List<Refusal> unreadable() {
        var unreadable = new ArrayList<Refusal>();
        fields.forEach((name, field) -> {
            if (field instanceof Interpreted typed && ((Component) field).isVisible()) {
                typed.unclear().ifPresent(key -> unreadable.add(Refusal.field(name, key)));
            } else if (field instanceof HasValue<?, ?> value && value.isEmpty() && bad(field)) {
                unreadable.add(Refusal.field(name, "frame.unreadable"));
            }
        });
        return unreadable;
    }

    /** The component knows that there is text in it which is no value. */
    @SuppressWarnings("unchecked")
    private static boolean bad(HasValidation field) {
        return field instanceof HasValidator<?> validating
                && ((HasValidator<Object>) validating)
                        .getDefaultValidator()
                        .apply(((HasValue<?, Object>) field).getValue(), null)
                        .isError();
    }

    public void show(List<Refusal> refusals) {
        clear();
        var list = new UnorderedList();
        for (var refusal : refusals) {
            var field = refusal.field() == null ? null : fields.get(refusal.field());
            if (field == null) {
                list.add(item(refusal));
            } else {
                field.setErrorMessage(sentence(refusal));
                field.setInvalid(true);
            }
        }
        getContent().setVisible(list.getElement().getChildCount() > 0);
        if (getContent().isVisible()) {
            getContent().add(new Paragraph(Words.of("frame.refused")), list);
            getContent()
                    .getElement()
                    .executeJs("this.scrollIntoView({block:'nearest'});this.focus({preventScroll:true})");
        } else {
            focusFirst();
        }
    }

    /** One field has been put right. */
    public void clear(String name) {
        var field = fields.get(name);
        if (field != null) {
            field.setInvalid(false);
            field.setErrorMessage("");
        }
    }

    public void clear() {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        getContent().removeAll();
        getContent().setVisible(false);
    }

    /** The refusal in the reader's language, without its rule number. */
    public static String sentence(Refusal refusal) {
        return Words.of(refusal.key(), refusal.args().toArray());
    }

    /** For actions without a form: the refusals as one notice. */
    public static <T> void toast(Outcome<T> outcome, Consumer<? super T> done) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> done.accept(value);
            case Outcome.Refused<T>(var refusals) ->
                Toasts.failed(String.join(
                        " ", refusals.stream().map(Refusals::sentence).toList()));
        }
    }

    private static ListItem item(Refusal refusal) {
        var item = new ListItem(new Span(sentence(refusal)));
        var rule = refusal.rule();
        if (rule != null) {
            var tag = new Span(Words.of("frame.rule", rule));
            tag.addClassName("fq-rule");
            item.add(tag);
        }
        return item;
    }

    private void focusFirst() {
        fields.values().stream()
                .filter(field -> field.isInvalid() && field instanceof Focusable<?>)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
