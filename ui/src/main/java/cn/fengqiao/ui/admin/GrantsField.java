package cn.fengqiao.ui.admin;

import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.security.Role;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;

/** Any number of roles, each in an agency. */
final class GrantsField extends Composite<Div> {

    /** One line of it. */
    private record Line(Div row, Select<Role> role, ComboBox<AgencyRow> agency) {

        boolean isComplete() {
            return !role.isEmpty() && !agency.isEmpty();
        }

        GrantDraft draft() {
            return new GrantDraft(role.getValue(), agency.getValue().id());
        }
    }

    private final transient AgencyChoice agencies;

    private final Div rows = new Div();

    private final List<Line> lines = new ArrayList<>();

    GrantsField(AgencyChoice agencies, List<GrantDraft> grants) {
        this.agencies = agencies;
        var more = new Button(Words.of("security.grant.add"), VaadinIcon.PLUS.create(), click -> add());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(rows, more);
        grants.forEach(this::add);
        if (grants.isEmpty()) {
            add();
        }
    }

    /** The complete lines; a line without role or agency is left out. */
    List<GrantDraft> grants() {
        return lines.stream().filter(Line::isComplete).map(Line::draft).toList();
    }

    /** Puts a first role into the empty line. */
    void suggest(GrantDraft grant) {
        var line = lines.isEmpty() ? add() : lines.getFirst();
        line.role().setValue(grant.role());
        agencies.set(line.agency(), grant.agencyId());
    }

    private void add(GrantDraft grant) {
        var line = add();
        line.role().setValue(grant.role());
        agencies.set(line.agency(), grant.agencyId());
    }

    private Line add() {
        var role = Fields.select("security.role", Role.class, "frame.role");
        var agency = agencies.field();
        var row = new Div(role, agency);
        row.addClassName("fq-form");
        var line = new Line(row, role, agency);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(line));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Words.of("security.grant.remove"));
        remove.setTooltipText(Words.of("security.grant.remove"));
        row.add(remove);
        lines.add(line);
        rows.add(row);
        return line;
    }

    private void remove(Line line) {
        lines.remove(line);
        rows.remove(line.row());
    }
}
