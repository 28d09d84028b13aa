package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.RosterList;
import cn.fengqiao.roster.ServantRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** A field that finds, by name or pinyin, somebody who serves in the administrator's area. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ServantChoice {

    private final RosterList roster;

    ComboBox<ServantRow> field() {
        ComboBox<ServantRow> field = Fields.combo("roster.person");
        field.setClearButtonVisible(true);
        field.setHelperText(Words.of("roster.person.hint"));
        field.setItemLabelGenerator(row -> row.name() + " · " + row.agencyName());
        field.setItems(
                query -> roster.page(query.getFilter().orElse(""), null, query.getOffset(), query.getLimit()).stream());
        return field;
    }
}
