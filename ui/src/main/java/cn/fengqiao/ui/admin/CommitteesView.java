package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.CommitteeList;
import cn.fengqiao.roster.CommitteeRow;
import cn.fengqiao.roster.Committees;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Tables;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committees of an area: how many sit in each, who heads it, until when, what the law misses (R03), its elections. */
@RolesAllowed({"ACCOUNT_MANAGE", "DISPUTE_ASSIGN"})
@Route(AdminNavigation.COMMITTEES)
class CommitteesView extends AdminList<CommitteeRow> {

    private final transient CommitteeList list;
    private final transient Committees committees;
    private final transient Dates dates;
    private final TextField text = filters().text("text", "committee.filter.text");

    CommitteesView(CommitteeList list, Committees committees, Dates dates) {
        super(
                CommitteeRow.class,
                "committee.page",
                new EmptyState(VaadinIcon.GROUP, Words.of("committee.none"), Words.of("committee.none.hint")));
        this.list = list;
        this.committees = committees;
        this.dates = dates;
        columns();
        show(
                header(),
                grid(),
                (offset, limit) -> list.page(text.getValue(), offset, limit),
                () -> list.count(text.getValue()));
    }

    private void columns() {
        var grid = grid();
        grid.addColumn(CommitteeRow::name).setHeader(Words.of("committee.name")).setFlexGrow(2);
        grid.addColumn(CommitteeRow::members)
                .setHeader(Words.of("committee.members"))
                .setFlexGrow(0);
        grid.addColumn(CommitteeRow::head).setHeader(Words.of("committee.head")).setFlexGrow(1);
        grid.addColumn(this::term).setHeader(Words.of("committee.term")).setFlexGrow(1);
        grid.addComponentColumn(CommitteesView::faults)
                .setHeader(Words.of("committee.faults"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::todo).setFlexGrow(1);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        Tables.onPhone(grid, row -> {
            var lines = new Div(new Span(row.name()), new Span(told(row)), faults(row), new Div(todo(row)));
            lines.addClassName("fq-lines");
            return lines;
        });
    }

    private String told(CommitteeRow row) {
        var until = term(row);
        return Stream.of(
                        Words.of("committee.members.count", row.members()),
                        row.head(),
                        until.isEmpty() ? "" : Words.of("committee.term.until", until))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String term(CommitteeRow row) {
        var until = row.termEndsOn();
        return until == null ? "" : dates.date(until);
    }

    private static Div faults(CommitteeRow row) {
        var faults = new Div();
        faults.addClassName("fq-wrapped");
        row.faults().forEach(fault -> faults.add(Badges.state(Words.of("committee.fault", fault), Tone.WAITING)));
        return faults;
    }

    private Button todo(CommitteeRow row) {
        var elect = new Button(Words.of("committee.elect"), click -> open(row));
        elect.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        elect.setAriaLabel(Words.of("committee.elect.of", row.name()));
        return elect;
    }

    private void open(CommitteeRow row) {
        var known = new ElectionDialog.Known(row, list.members(row.agencyId()), list.terms(row.agencyId()));
        new ElectionDialog(known, dates, committees::elected, () -> {
                    Toasts.done(Words.of("committee.elected", row.name()));
                    reload();
                })
                .open();
    }
}
