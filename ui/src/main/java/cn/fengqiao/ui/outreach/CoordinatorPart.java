package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.NodeCoverage;
import cn.fengqiao.outreach.VisitFilter;
import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.outreach.VisitState;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** A coordinator's start: visits of the week, what waits, and nodes that come without enough visits. */
@SpringComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class CoordinatorPart implements StartPart {

    private static final int ORDER = 200;
    private static final int WEEK = 7;
    private static final int NODES_AHEAD_DAYS = 45;
    private static final int SHOWN = 8;

    private final OutreachDesk desk;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.COORDINATOR);
    }

    @Override
    public Component show(Actor actor) {
        var part = new Div(waiting(), changed(), week(), nodes());
        part.addClassName("start-part");
        return part;
    }

    private StartSection week() {
        var today = desk.dates().today();
        var visits = desk.calendar()
                .visits(new VisitFilter(
                        today, today.plusDays(WEEK), "", "", "", List.of(VisitState.DRAFT, VisitState.PUBLISHED)));
        var section = new StartSection(Words.of("outreach.start.week")).count(visits.size());
        visits.stream().limit(SHOWN).forEach(visit -> section.add(line(desk, visit)));
        section.aside(Links.to(OutreachNavigation.VISITS, Words.of("outreach.start.calendar")));
        return visits.isEmpty()
                ? section.empty(
                        Words.of("outreach.start.week.none"),
                        Links.to(OutreachNavigation.HOSTS, Words.of("today.to.hosts")))
                : section;
    }

    private StartSection waiting() {
        var requests = desk.requests().open();
        var unstaffed = desk.calendar().unstaffed();
        var section =
                new StartSection(Words.of("outreach.start.waiting")).count((long) requests.size() + unstaffed.size());
        unstaffed.stream().limit(SHOWN).forEach(visit -> section.add(line(desk, visit)));
        requests.stream()
                .limit(SHOWN)
                .forEach(request -> section.add(new StartLine(
                                request.hostName() + (request.topicName().isEmpty() ? "" : " · " + request.topicName()),
                                OutreachNavigation.VISITS)
                        .details(request.wish())
                        .when(desk.dates().date(request.wishedTo()), request.overdue())));
        return requests.isEmpty() && unstaffed.isEmpty()
                ? section.empty(Words.of("outreach.start.waiting.none"))
                : section;
    }

    private StartSection changed() {
        var yesterday = desk.dates().today().minusDays(1);
        var changes = desk.changes().sinceYesterday(SHOWN);
        var fresh = desk.requests().open().stream()
                .filter(request -> !request.requestedOn().isBefore(yesterday))
                .toList();
        var section = new StartSection(Words.of("today.changed")).count((long) changes.size() + fresh.size());
        changes.forEach(change -> section.add(new StartLine(
                        change.visit().title(),
                        OutreachNavigation.visit(change.visit().id()))
                .mark(Marks.state(change.visit().state()))
                .details(Words.of("outreach.step." + change.step().kind()) + " · "
                        + change.step().note() + " · " + change.step().by())
                .when(desk.dates().dateTime(change.step().at()), false)));
        fresh.stream()
                .limit(SHOWN)
                .forEach(request ->
                        section.add(new StartLine(request.hostName(), OutreachNavigation.host(request.hostId()))
                                .details(Words.of("today.request.new", request.wish()))
                                .when(desk.dates().date(request.requestedOn()), false)));
        return changes.isEmpty() && fresh.isEmpty()
                ? section.empty(
                        Words.of("today.changed.none"),
                        Links.to(OutreachNavigation.VISITS, Words.of("outreach.start.calendar")))
                : section;
    }

    private StartSection nodes() {
        var today = desk.dates().today();
        var coming = desk.nodes().coming(today, today.plusDays(NODES_AHEAD_DAYS)).stream()
                .filter(NodeCoverage::isShort)
                .toList();
        var section = new StartSection(Words.of("outreach.start.nodes")).count(coming.size());
        coming.stream()
                .limit(SHOWN)
                .forEach(each -> section.add(new StartLine(each.days().node().name(), OutreachNavigation.VISITS)
                        .details(Words.of(
                                "outreach.start.node",
                                each.visits(),
                                each.days().node().minimum()))
                        .when(desk.dates().date(each.days().days().from()), each.visits() == 0)));
        return coming.isEmpty() ? section.empty(Words.of("outreach.start.nodes.none")) : section;
    }

    static StartLine line(OutreachDesk desk, VisitRow visit) {
        return new StartLine(visit.title(), OutreachNavigation.visit(visit.id()))
                .mark(Marks.state(visit.state()))
                .details(Marks.speakers(visit) + " · " + visit.place())
                .when(desk.dates().dateTime(visit.startsAt()), visit.unstaffed());
    }
}
