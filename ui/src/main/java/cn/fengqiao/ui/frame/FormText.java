package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** Everything that stands in a form as one text, and back into a form that has the same fields in the same order. */
public final class FormText {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Written(List<String> kinds, List<String> values) {}

    private FormText() {}

    public static String write(Component root) {
        var fields = parts(root);
        return MAPPER.writeValueAsString(
                new Written(kinds(fields), fields.stream().map(FieldText::write).toList()));
    }

    /** False when it was written by a form with other fields; nothing is touched then. */
    public static boolean read(Component root, String text) {
        var fields = parts(root);
        if (!fits(root, text)) {
            return false;
        }
        var values = parse(text).values();
        for (int i = 0; i < fields.size(); i++) {
            FieldText.read(fields.get(i), values.get(i));
        }
        return true;
    }

    static boolean fits(Component root, String text) {
        return parse(text).kinds().equals(kinds(parts(root)));
    }

    /** Every field below, also those inside of parts that are kept as a whole. */
    static void eachField(Component root, Consumer<HasValue<?, ?>> action) {
        if (root instanceof HasValue<?, ?> field) {
            action.accept(field);
        } else {
            root.getChildren().forEach(child -> eachField(child, action));
        }
    }

    private static List<String> kinds(List<Component> fields) {
        return fields.stream().map(field -> field.getClass().getSimpleName()).toList();
    }

    private static List<Component> parts(Component root) {
        var found = new ArrayList<Component>();
        collect(root, found);
        return found;
    }

    private static void collect(Component component, List<Component> found) {
        if (component instanceof HasValue<?, ?> || DraftValue.of(component).isPresent()) {
            found.add(component);
        } else {
            component.getChildren().forEach(child -> collect(child, found));
        }
    }

    private static Written parse(String text) {
        try {
            return MAPPER.readValue(text, Written.class);
        } catch (JacksonException strange) {
            return new Written(List.of("?"), List.of());
        }
    }
}
