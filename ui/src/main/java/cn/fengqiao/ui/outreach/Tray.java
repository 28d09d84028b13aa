package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.RequestRow;
import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.Optional;

/** What waits for a place on the calendar: requests, and visits nobody speaks at, each with the reason why. */
final class Tray extends Composite<Details> {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final transient OutreachDesk desk;
    private final transient Runnable changed;
    private final Div lines = new Div();

    Tray(OutreachDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        lines.addClassName("outreach-tray");
        getContent().add(lines);
        getContent().addClassName("outreach-tray-box");
        refresh();
    }

    void refresh() {
        var requests = desk.requests().open();
        var unstaffed = desk.calendar().unstaffed();
        getContent().setSummaryText(Words.of("outreach.tray", requests.size() + unstaffed.size()));
        lines.removeAll();
        unstaffed.forEach(visit -> lines.add(line(visit)));
        requests.forEach(request -> lines.add(line(request)));
        if (requests.isEmpty() && unstaffed.isEmpty()) {
            lines.add(new Paragraph(Words.of("outreach.tray.empty")));
        }
    }

    private Div line(VisitRow visit) {
        return row(
                Links.to(OutreachNavigation.visit(visit.id()), visit.title()),
                desk.dates().dateTime(visit.startsAt()),
                Badges.state(Words.of("outreach.why.unstaffed"), Tone.WAITING),
                button(
                        "outreach.edit",
                        () -> new VisitDialog(desk, Optional.of(visit))
                                .then(id -> changed.run())
                                .open()));
    }

    private Div line(RequestRow request) {
        var topic = request.topicName().isEmpty() ? Words.of("outreach.topic.open") : request.topicName();
        var days = Words.of(
                "outreach.days",
                desk.dates().date(request.wishedFrom()),
                desk.dates().date(request.wishedTo()));
        return row(
                Links.to(OutreachNavigation.host(request.hostId()), request.hostName() + " · " + topic),
                request.wish().isEmpty() ? days : request.wish() + " · " + days,
                Badges.state(why(request), Tone.WAITING),
                button("outreach.visit.plan.do", () -> plan(request)),
                button("outreach.decline", () -> decline(request)));
    }

    private String why(RequestRow request) {
        if (request.qualified() == 0) {
            return Words.of("outreach.why.nobody");
        }
        return request.overdue()
                ? Words.of("outreach.why.overdue")
                : Words.of(
                        "outreach.why.waits", request.qualified(), desk.dates().relative(request.requestedOn()));
    }

    private void plan(RequestRow request) {
        var tomorrow = desk.dates().today().plusDays(1);
        var day = request.wishedFrom().isBefore(tomorrow) ? tomorrow : request.wishedFrom();
        new VisitDialog(desk, Optional.empty())
                .forHost(request.hostId())
                .onTopic(request.topicCode())
                .at(day, MORNING, MORNING.plusMinutes(90))
                .answering(request.id())
                .then(id -> changed.run())
                .open();
    }

    private void decline(RequestRow request) {
        new ReasonDialog(
                        Words.of("outreach.decline.of", request.hostName()),
                        Words.of("outreach.decline"),
                        "",
                        (id, reason) -> desk.requests().decline(id, request.id(), reason))
                .then(id -> changed.run())
                .open();
    }

    private static Div row(Anchor title, String detail, Span why, Button... actions) {
        var quiet = new Span(detail);
        quiet.addClassName("fq-quiet");
        var end = new Div(actions);
        end.addClassName("fq-actions");
        var row = new Div(new Div(title, quiet), why, end);
        row.addClassName("outreach-tray-row");
        return row;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Words.of(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
