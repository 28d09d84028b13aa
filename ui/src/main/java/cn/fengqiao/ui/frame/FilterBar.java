package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The line of filters over a list. What is set stands in the URL, so that a filtered list can be sent to a colleague;
 * on a phone the line is folded behind a button that counts what is set.
 *
 * <p>A view adds its fields, calls {@link #read} in {@code beforeEnter}, and loads anew in {@link #onChange}.
 */
public final class FilterBar extends Composite<Div> {

    private final Map<String, Bound<?>> fields = new LinkedHashMap<>();
    private final Map<String, String> beside = new LinkedHashMap<>();
    private final Div row = new Div();
    private final Button fold = new Button();
    private final Button clear = new Button();
    private Runnable changed = () -> {};
    private boolean reading;

    public FilterBar() {
        fold.setIcon(VaadinIcon.FILTER.create());
        fold.addClassName("fq-filter-fold");
        fold.addClickListener(click -> unfold(!getContent().hasClassName("fq-open")));
        clear.setText(Words.of("frame.filter.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClassName("fq-filter-clear");
        clear.addClickListener(click -> clear());
        row.addClassName("fq-filter-row");
        row.setId("filter-row");
        row.add(clear);
        getContent().addClassName("fq-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(fold, row);
        unfold(false);
        count();
    }

    /** Adds a field under a name that stands in the URL; {@code read} answers null for what it cannot read. */
    public <V, F extends Component & HasValue<?, V>> F add(
            String name, F field, Function<V, String> write, Function<String, @Nullable V> read) {
        fields.put(name, new Bound<>(field, write, read, true));
        row.addComponentAtIndex(row.getComponentCount() - 1, field);
        field.addValueChangeListener(event -> change());
        return field;
    }

    /** Free text; asks anew on a pause in typing. */
    public TextField text(String name, String label) {
        var field = Fields.text(label);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        return add(name, field, value -> value, value -> value);
    }

    /** Free text that nobody else should read, such as the name of a person: it never stands in the URL. */
    public TextField unlinked(String name, String label) {
        var field = text(name, label);
        fields.put(name, new Bound<>(field, value -> value, value -> value, false));
        return field;
    }

    public <E extends Enum<E>> Select<E> select(String name, String label, Class<E> type, String words) {
        var field = Fields.select(label, type, words);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.of("frame.any"));
        return add(name, field, Enum::name, value -> constant(type, value).orElse(null));
    }

    /** What is done when a filter changed: usually {@code grid.getDataProvider().refreshAll()}. */
    public void onChange(Runnable load) {
        changed = load;
    }

    /** Takes the values over from the URL without calling {@link #onChange}. */
    public void read(QueryParameters query) {
        reading = true;
        try {
            fields.forEach((name, bound) -> {
                if (bound.linked()) {
                    bound.read(query.getSingleParameter(name));
                }
            });
        } finally {
            reading = false;
        }
        count();
    }

    public QueryParameters query() {
        var values = linked();
        values.putAll(beside);
        return QueryParameters.simple(values);
    }

    /** Something that is no filter and stands in the URL too, such as the day a calendar shows; empty takes it away. */
    public void beside(String name, String value) {
        var before = value.isEmpty() ? beside.remove(name) : beside.put(name, value);
        if (!value.equals(before == null ? "" : before)) {
            address();
        }
    }

    private LinkedHashMap<String, String> linked() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, bound) -> {
            if (bound.linked()) {
                bound.write().ifPresent(value -> values.put(name, value));
            }
        });
        return values;
    }

    public void clear() {
        reading = true;
        fields.values().forEach(bound -> bound.field().clear());
        reading = false;
        change();
    }

    /** True when at least one filter is set: an empty list then says "nothing matches" instead of "nothing there". */
    public boolean isSet() {
        return filled() > 0;
    }

    private void change() {
        if (reading) {
            return;
        }
        count();
        address();
        changed.run();
    }

    private void address() {
        var ui = UI.getCurrent();
        ui.getPage()
                .getHistory()
                .replaceState(null, new Location(ui.getActiveViewLocation().getPath(), query()));
    }

    private int filled() {
        return (int) fields.values().stream()
                .filter(bound -> !bound.field().isEmpty())
                .count();
    }

    private void count() {
        var set = filled();
        fold.setText(set == 0 ? Words.of("frame.filter") : Words.of("frame.filter.set", set));
        clear.setVisible(set > 0);
    }

    private void unfold(boolean open) {
        getContent().setClassName("fq-open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        fold.getElement().setAttribute("aria-controls", "filter-row");
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** A field under its name; {@code linked} when what is set stands in the URL. */
    private record Bound<V>(
            HasValue<?, V> field, Function<V, String> writer, Function<String, @Nullable V> reader, boolean linked) {

        Optional<String> write() {
            return field.isEmpty() ? Optional.empty() : Optional.of(writer.apply(field.getValue()));
        }

        void read(Optional<String> text) {
            var value = text.map(reader).orElse(null);
            if (value == null) {
                field.clear();
            } else {
                field.setValue(value);
            }
        }
    }
}
