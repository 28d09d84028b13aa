package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a page, kept while the page is built anew (in another language). It is put back only when
 * the new page has the same fields in the same order.
 */
final class TypedText {

    private record Typed(
            Class<?> field, boolean empty, @Nullable Object value) {}

    private final List<Typed> values;

    private TypedText(List<Typed> values) {
        this.values = values;
    }

    static TypedText of(Component root) {
        return new TypedText(fields(root).stream()
                .map(field -> new Typed(field.getClass(), field.isEmpty(), field.getValue()))
                .toList());
    }

    void into(Component root) {
        var fields = fields(root);
        var same = fields.stream()
                .map(Object::getClass)
                .toList()
                .equals(values.stream().map(Typed::field).toList());
        if (!same) {
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            put(fields.get(i), values.get(i));
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(HasValue<?, ?> field, Typed typed) {
        if (!typed.empty() && !field.isReadOnly() && !Objects.equals(field.getValue(), typed.value())) {
            ((HasValue<?, Object>) field).setValue(typed.value());
        }
    }

    private static List<HasValue<?, ?>> fields(Component root) {
        var found = new ArrayList<HasValue<?, ?>>();
        collect(root, found);
        return found;
    }

    private static void collect(Component component, List<HasValue<?, ?>> found) {
        if (component instanceof HasValue<?, ?> field) {
            found.add(field);
        } else {
            component.getChildren().forEach(child -> collect(child, found));
        }
    }
}
