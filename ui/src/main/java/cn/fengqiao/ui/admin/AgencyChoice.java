package cn.fengqiao.ui.admin;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** A field that finds an agency by name or pinyin, among those in which the administrator may give roles. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AgencyChoice {

    private static final int MOST = 200;

    private final Agencies agencies;

    private final Acting acting;

    ComboBox<AgencyRow> field() {
        ComboBox<AgencyRow> field = Fields.combo("security.agency");
        field.setItemLabelGenerator(AgencyRow::name);
        field.setItems(query ->
                found(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        return field;
    }

    void set(ComboBox<AgencyRow> field, String agencyId) {
        agencies.byId(agencyId).ifPresent(field::setValue);
    }

    private Stream<AgencyRow> found(String text) {
        var areas = acting.actor().areas(Permission.ACCOUNT_MANAGE);
        return agencies.search(text, List.of(AgencyKind.values()), areas, MOST).stream();
    }
}
