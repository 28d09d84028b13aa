package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.HasDataView;
import com.vaadin.flow.data.selection.MultiSelect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value of one field as text and back. A chosen row is written as its first component, which in every row of this
 * program is what identifies it; a choice among rows that are not loaded needs a {@link DraftValue}.
 */
final class FieldText {

    private static final String BETWEEN = "\n";

    private FieldText() {}

    static String write(Component field) {
        return DraftValue.of(field).map(own -> own.write().get()).orElseGet(() -> plain(field));
    }

    /** Leaves the field alone when the text means nothing to it (any more). */
    static void read(Component field, String text) {
        DraftValue.of(field).ifPresentOrElse(own -> own.read().accept(text), () -> put(field, text));
    }

    private static String plain(Component field) {
        if (!(field instanceof HasValue<?, ?> holder) || holder.isEmpty() || later(field)) {
            return "";
        }
        return holder.getValue() instanceof Set<?> many
                ? many.stream().map(FieldText::key).sorted().collect(Collectors.joining(BETWEEN))
                : key(holder.getValue());
    }

    private static void put(Component field, String text) {
        switch (field) {
            case TextField typed -> set(typed, text);
            case TextArea typed -> set(typed, text);
            case Checkbox box -> set(box, Boolean.valueOf(text));
            case IntegerField number -> set(number, parsed(text, Integer::valueOf));
            case BigDecimalField number -> set(number, parsed(text, BigDecimal::new));
            case DatePicker day -> set(day, parsed(text, LocalDate::parse));
            case TimePicker time -> set(time, parsed(text, LocalTime::parse));
            case DateTimePicker at -> set(at, parsed(text, LocalDateTime::parse));
            case HasDataView<?, ?, ?> choice when !later(field) -> choose(choice, text);
            default -> {}
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(HasDataView<T, ?, ?> choice, String text) {
        var wished = Arrays.asList(text.split(BETWEEN, -1));
        Stream<T> found = choice.getGenericDataView().getItems().filter(item -> wished.contains(key(item)));
        if (choice instanceof MultiSelect<?, ?>) {
            set((HasValue<?, Set<T>>) choice, found.collect(Collectors.toCollection(LinkedHashSet::new)));
        } else {
            set((HasValue<?, T>) choice, found.findFirst().orElse(null));
        }
    }

    private static <V> void set(HasValue<?, V> field, @Nullable V value) {
        if (field.isReadOnly() || Objects.equals(field.getValue(), value)) {
            return;
        }
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    /** True when the rows to choose from are fetched while somebody types. */
    private static boolean later(Component field) {
        return field instanceof ComboBoxBase<?, ?, ?> combo
                && !combo.getDataProvider().isInMemory();
    }

    private static String key(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        var parts = value.getClass().getRecordComponents();
        if (parts == null) {
            return value.toString();
        }
        try {
            var accessor = parts[0].getAccessor();
            accessor.setAccessible(true);
            return key(accessor.invoke(value));
        } catch (ReflectiveOperationException closed) {
            return value.toString();
        }
    }

    private static <V> @Nullable V parsed(String text, Function<String, V> parse) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(parse).orElse(null);
    }
}
