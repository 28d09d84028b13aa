package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.ComplaintRow;
import cn.fengqiao.mediation.Complaints;
import cn.fengqiao.roster.CommitteeRow;
import cn.fengqiao.roster.Committees;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.admin.AdminNavigation;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;

/** On the start page of whoever supervises: complaints of mediators that wait (R05), committees that lack something (R03). */
@org.springframework.stereotype.Component
class RosterStart implements StartPart {

    private final Complaints complaints;
    private final Committees committees;
    private final Dates dates;

    RosterStart(Complaints complaints, Committees committees, Dates dates) {
        this.complaints = complaints;
        this.committees = committees;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.may(Permission.DISPUTE_ASSIGN);
    }

    @Override
    public Component show(Actor actor) {
        var waiting = complaints.waiting();
        var section = new StartSection(Words.of("complaint.start")).count(waiting.size());
        waiting.forEach(row -> section.add(line(row)));
        if (waiting.isEmpty()) {
            section.empty(Words.of("complaint.start.empty"));
        }
        var part = new Div(section);
        part.addClassName("start-part");
        var lacking = committees.lacking();
        if (!lacking.isEmpty()) {
            var list = new UnorderedList();
            lacking.forEach(row -> list.add(new ListItem(committee(row))));
            var details = new Details(Words.of("committee.start", lacking.size()), list);
            if (actor.may(Permission.DISPUTE_ASSIGN)) {
                details.add(Links.to(AdminNavigation.committees(), Words.of("committee.start.record")));
            }
            section.note(details);
        }
        return part;
    }

    private StartLine line(ComplaintRow row) {
        return new StartLine(row.mediator(), DisputesNavigation.path(row.dispute()))
                .details(Words.of("complaint.start.line", Terms.of(row.code()), row.number()))
                .when(dates.date(row.on()), true);
    }

    private Span committee(CommitteeRow row) {
        var end = row.termEndsOn();
        return new Span(Words.of(
                "committee.line",
                row.name(),
                row.members(),
                row.faults().stream().map(Terms::of).collect(Collectors.joining("、")),
                end == null ? "" : Words.of("committee.until", dates.date(end))));
    }
}
