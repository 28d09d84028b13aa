package cn.fengqiao.ui.dispute;

import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets fields find agencies by characters or the first letters of their pinyin. */
final class AgencyPick {

    private static final int MOST = 40;
    private static final List<String> EVERYWHERE = List.of("");

    private AgencyPick() {}

    static ComboBox<AgencyRow> into(ComboBox<AgencyRow> field, Agencies agencies, AgencyKind... kinds) {
        field.setItemLabelGenerator(AgencyRow::name);
        field.setPlaceholder(Words.of("desk.place.hint"));
        field.setItems(query -> find(query, agencies, kinds));
        new DraftValue(
                        () -> id(field.getValue()),
                        id -> agencies.byId(id).ifPresentOrElse(field::setValue, field::clear))
                .attachTo(field);
        return field;
    }

    static MultiSelectComboBox<AgencyRow> into(MultiSelectComboBox<AgencyRow> field, Agencies agencies) {
        field.setItemLabelGenerator(AgencyRow::name);
        field.setPlaceholder(Words.of("desk.place.hint"));
        field.setItems(query -> find(query, agencies));
        new DraftValue(() -> String.join(",", ids(field.getValue())), ids -> field.setValue(read(ids, agencies)))
                .attachTo(field);
        return field;
    }

    static String id(@Nullable AgencyRow agency) {
        return agency == null ? "" : agency.id();
    }

    static Set<String> ids(Set<AgencyRow> agencies) {
        return agencies.stream().map(AgencyRow::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<AgencyRow> read(String ids, Agencies agencies) {
        return Stream.of(ids.split(","))
                .flatMap(id -> agencies.byId(id).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<AgencyRow> find(Query<AgencyRow, String> query, Agencies agencies, AgencyKind... kinds) {
        var from = query.getOffset();
        var limit = query.getLimit();
        var text = query.getFilter().orElse("");
        var wanted = kinds.length == 0 ? List.of(AgencyKind.values()) : Arrays.asList(kinds);
        return from > 0 ? Stream.empty() : agencies.search(text, wanted, EVERYWHERE, Math.min(MOST, limit)).stream();
    }
}
