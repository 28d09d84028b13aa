package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.Parameter;
import cn.fengqiao.analysis.Question;
import cn.fengqiao.territory.DivisionRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One field for each parameter of a question; values travel as text, the way they stand in the URL. */
final class ParameterForm extends Composite<Div> {

    private final AnalysisDesk desk;
    private final Question question;
    private final Refusals refusals;
    private final Map<String, Bound> fields = new LinkedHashMap<>();

    /** How a field is filled from text and read as text. */
    private record Bound(Consumer<String> write, Supplier<String> read) {}

    ParameterForm(AnalysisDesk desk, Question question, Refusals refusals) {
        this.desk = desk;
        this.question = question;
        this.refusals = refusals;
        getContent().addClassName("questions-form");
        question.parameters().forEach(this::add);
    }

    /** Takes the values over from the URL; what is not there becomes its default. */
    void read(QueryParameters query) {
        for (var parameter : question.parameters()) {
            var text = query.getSingleParameter(parameter.name())
                    .orElseGet(() -> desk.library().defaultText(parameter));
            bound(parameter).write().accept(text);
        }
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, bound) -> values.put(name, bound.read().get()));
        return values;
    }

    /** True when something has to be typed first. */
    boolean incomplete() {
        return question.parameters().stream()
                .anyMatch(parameter -> parameter.fallback().isEmpty()
                        && bound(parameter).read().get().isBlank());
    }

    private Bound bound(Parameter parameter) {
        var bound = fields.get(parameter.name());
        if (bound == null) {
            throw new IllegalStateException("no field for parameter " + parameter.name());
        }
        return bound;
    }

    private void add(Parameter parameter) {
        var label = "analysis.param." + parameter.name();
        switch (parameter.kind()) {
            case AREA -> area(parameter, label);
            case DATE -> {
                var field = place(parameter, Fields.date(label));
                keep(parameter, field, text -> field.setValue(date(text)));
            }
            case INTEGER -> {
                var field = place(parameter, Fields.integer(label));
                field.setMin(0);
                field.setMax(100_000);
                keep(parameter, field, text -> field.setValue(number(text)));
            }
            case TEXT -> {
                var field = place(parameter, Fields.text(label));
                field.setMaxLength(100);
                keep(parameter, field, field::setValue);
            }
        }
    }

    private void area(Parameter parameter, String label) {
        var field = place(parameter, Fields.<DivisionRow>combo(label));
        field.setItemsWithFilterConverter(
                query -> desk
                        .divisions()
                        .search(
                                query.getFilter().orElse(""),
                                desk.library().areas(),
                                query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()),
                text -> text);
        field.setItemLabelGenerator(DivisionRow::path);
        field.setPlaceholder(Words.of("analysis.area.type"));
        fields.put(parameter.name(), new Bound(text -> choose(field, text), () -> prefix(field.getValue())));
    }

    private void choose(ComboBox<DivisionRow> field, String prefix) {
        var code = prefix.length() == 4 ? prefix + "00" : prefix;
        field.setValue(desk.divisions().byCode(code).orElse(null));
    }

    private static String prefix(@Nullable DivisionRow division) {
        return division == null ? "" : division.prefix();
    }

    private <F extends Component & HasValidation> F place(Parameter parameter, F field) {
        refusals.bind(parameter.name(), field);
        getContent().add(field);
        return field;
    }

    private void keep(Parameter parameter, HasValue<?, ?> field, Consumer<String> write) {
        fields.put(
                parameter.name(),
                new Bound(
                        write,
                        () -> field.getValue() == null ? "" : field.getValue().toString()));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
