package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.DisputeTypeRow;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.FilterBar;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What narrows the list of disputes, and how it stands in the address. */
final class DisputeFilters {

    private static final String YES = "1";
    private static final DisputeOrder USUAL = DisputeOrder.LAST_STEP_DESC;

    private final FilterBar bar = new FilterBar();
    private final TextField text = bar.text("q", "desk.filter.text");
    private final PlaceField area;
    private final MultiSelectComboBox<DisputeTypeRow> types = Fields.multi("desk.filter.type");
    private final MultiSelectComboBox<DisputeState> states = constants("desk.filter.state", DisputeState.class);
    private final MultiSelectComboBox<Risk> risks = constants("desk.filter.risk", Risk.class);
    private final Checkbox mine = Fields.check("desk.filter.mine");
    private final Checkbox overdue = Fields.check("desk.filter.overdue");
    private final Select<DisputeOrder> order =
            Fields.select("desk.filter.order", DisputeOrder.class, Terms.prefix(DisputeOrder.class));

    DisputeFilters(PlaceField area, List<DisputeTypeRow> all) {
        this.area = area;
        types.setItems(TypeField::fits, all);
        types.setItemLabelGenerator(TypeWords::of);
        text.setPlaceholder(Words.of("desk.filter.text.hint"));
        bar.add("area", area, place -> place.code(), area::byCode);
        bar.add("type", types, joined(DisputeTypeRow::code), codes -> chosen(codes, all, DisputeTypeRow::code));
        bar.add("state", states, joined(Enum::name), names -> chosen(names, DisputeState.class));
        bar.add("risk", risks, joined(Enum::name), names -> chosen(names, Risk.class));
        bar.add("mine", mine, on -> YES, YES::equals);
        bar.add("overdue", overdue, on -> YES, YES::equals);
        bar.add(
                "order",
                order,
                Enum::name,
                name -> chosen(name, DisputeOrder.class).stream()
                        .filter(each -> each != USUAL)
                        .findFirst()
                        .orElse(null));
        order.setItems(EnumSet.complementOf(EnumSet.of(USUAL)));
        order.setItemLabelGenerator(each -> Terms.of(each == null ? USUAL : each));
        order.setEmptySelectionAllowed(true);
        List.of(types, states, risks).forEach(field -> field.setPlaceholder(Words.of("frame.any")));
    }

    FilterBar bar() {
        return bar;
    }

    DisputeFilter value() {
        var place = area.getValue();
        return new DisputeFilter(
                place == null ? null : place.prefix(),
                types.getValue().stream().map(DisputeTypeRow::code).collect(Collectors.toSet()),
                states.getValue(),
                risks.getValue(),
                text.getValue().strip(),
                mine.getValue(),
                overdue.getValue());
    }

    DisputeOrder order() {
        var chosen = order.getValue();
        return chosen == null ? USUAL : chosen;
    }

    void order(DisputeOrder wished) {
        order.setValue(wished == USUAL ? null : wished);
    }

    /** The address for a filter, for links that lead to the narrowed list. */
    static QueryParameters query(DisputeFilter filter) {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", filter.text());
        put(query, "area", filter.area() == null ? "" : filter.area());
        put(query, "type", String.join(",", filter.types()));
        put(query, "state", joined(DisputeState::name).apply(filter.states()));
        put(query, "risk", joined(Risk::name).apply(filter.risks()));
        put(query, "mine", filter.mine() ? YES : "");
        put(query, "overdue", filter.overdue() ? YES : "");
        return QueryParameters.simple(query);
    }

    private static void put(LinkedHashMap<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static <E extends Enum<E>> MultiSelectComboBox<E> constants(String label, Class<E> type) {
        MultiSelectComboBox<E> field = Fields.multi(label);
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(Terms::of);
        return field;
    }

    private static <T> Function<Set<T>, String> joined(Function<T, String> name) {
        return values -> values.stream().map(name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> chosen(String names, Class<E> type) {
        return chosen(names, Arrays.asList(type.getEnumConstants()), Enum::name);
    }

    private static <T> Set<T> chosen(String codes, List<T> all, Function<T, String> code) {
        var wished = Set.copyOf(Arrays.asList(codes.split(",", -1)));
        return all.stream().filter(one -> wished.contains(code.apply(one))).collect(Collectors.toSet());
    }
}
