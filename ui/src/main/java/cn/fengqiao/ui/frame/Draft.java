package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * Keeps what is typed into a form and offers it again after an expired session, a restart or a closed tab. It lies in
 * the browser, sealed for this account by the server, so nothing of it can be read there; after two days it is
 * dropped. Stands on top of the form, where it also says when it kept something.
 *
 * <p>A view adds its fields with {@link #text} (or a whole state with {@link #keep}), and calls {@link #forget} when the
 * form was accepted.
 */
@JavaScript("context://js/draft.js")
public final class Draft extends Composite<Div> {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration LIFE = Duration.ofDays(2);

    private record Part(Supplier<String> write, Consumer<String> read, boolean typed) {}

    /** What is sealed: when, and each part as text. */
    record Kept(Instant at, Map<String, String> parts) {}

    private final String page;
    private final String accountId;
    private final transient Drafts drafts;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Predicate<Map<String, String>> usable = parts -> true;
    private boolean offering;

    Draft(String page, String accountId, Drafts drafts) {
        this.page = page;
        this.accountId = accountId;
        this.drafts = drafts;
        getContent().addClassName("fq-draft");
        getContent().getElement().setAttribute("role", "status");
    }

    /** A field with a text. */
    public <F extends HasValue<?, String>> F text(String name, F field) {
        keep(name, field::getValue, field::setValue);
        field.addValueChangeListener(event -> changed());
        return field;
    }

    /** Anything that can be written as text and read back; call {@link #changed} when it changes. */
    public void keep(String name, Supplier<String> write, Consumer<String> read) {
        parts.put(name, new Part(write, read, true));
    }

    /** The same for what nobody typed, such as an id: by itself it is no reason to keep or to offer anything. */
    void beside(String name, Supplier<String> write, Consumer<String> read) {
        parts.put(name, new Part(write, read, false));
    }

    /** A draft that does not pass is not offered: the form has changed since. */
    void onlyIf(Predicate<Map<String, String>> test) {
        usable = test;
    }

    /** Keeps the form as it is now. */
    public void changed() {
        if (!isAttached()) {
            return;
        }
        var values = new LinkedHashMap<String, String>();
        parts.forEach((name, part) -> values.put(name, part.write().get()));
        if (typed().allMatch(part -> values.getOrDefault(part.getKey(), "").isEmpty())) {
            forget();
            return;
        }
        var now = drafts.clock().instant();
        var sealed = drafts.seal().seal(MAPPER.writeValueAsString(new Kept(now, values)), accountId, page);
        getElement().executeJs("window.fengqiaoDraft.keep($0, $1)", key(), sealed);
        say(Words.of("frame.draft.kept", drafts.dates().time(now)));
    }

    /** The form was accepted, or its content thrown away on purpose. */
    public void forget() {
        settle();
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.fengqiaoDraft.drop($0)", key()));
        say("");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return window.fengqiaoDraft.read($0)", key()).then(String.class, this::found);
    }

    private void found(@Nullable String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return;
        }
        var kept = drafts.seal().open(sealed, accountId, page).map(Draft::parse).orElse(null);
        if (kept == null || kept.at().plus(LIFE).isBefore(drafts.clock().instant())) {
            forget();
        } else if (!same(kept) && usable.test(kept.parts())) {
            offer(kept);
        }
    }

    private void offer(Kept kept) {
        offering = true;
        var at = drafts.dates().dateTime(kept.at());
        var restore = new Button(Words.of("frame.draft.restore", at), click -> {
            settle();
            kept.parts().forEach(this::restore);
            changed();
        });
        var discard = new Button(Words.of("frame.draft.discard"), click -> forget());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().removeAll();
        getContent().addClassName("fq-offer");
        getContent().add(new Span(Words.of("frame.draft.offer", at)), restore, discard);
    }

    private void settle() {
        offering = false;
        getContent().removeClassName("fq-offer");
    }

    private void restore(String name, String text) {
        var part = parts.get(name);
        if (part != null) {
            part.read().accept(text);
        }
    }

    private boolean same(Kept kept) {
        return typed().allMatch(part ->
                part.getValue().write().get().equals(kept.parts().getOrDefault(part.getKey(), "")));
    }

    private Stream<Map.Entry<String, Part>> typed() {
        return parts.entrySet().stream().filter(part -> part.getValue().typed());
    }

    private void say(String text) {
        if (!offering) {
            getContent().removeAll();
            if (!text.isEmpty()) {
                getContent().add(new Span(text));
            }
        }
    }

    private String key() {
        return accountId + "." + page;
    }

    private static @Nullable Kept parse(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<Kept>() {});
        } catch (JacksonException older) {
            return null;
        }
    }
}
