package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.NodeDays;
import cn.fengqiao.outreach.VisitClash;
import cn.fengqiao.outreach.VisitFilter;
import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.outreach.VisitState;
import cn.fengqiao.outreach.Visits;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.CalendarEvent;
import cn.fengqiao.ui.frame.script.CalendarHints;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns visits and nodes of the year into what the calendar draws. */
final class CalendarEntries {

    static final String NODE = "node:";

    /** Longer ones would cover every week and say nothing. */
    private static final long LONGEST_NODE_DAYS = 31;

    private CalendarEntries() {}

    static List<CalendarEvent> of(OutreachDesk desk, VisitFilter filter) {
        var movable = desk.calendar().mayPlan();
        return Stream.concat(
                        desk.nodes().between(filter.from(), filter.to()).stream()
                                .filter(CalendarEntries::isShort)
                                .map(CalendarEntries::entry),
                        desk.calendar().visits(filter).stream().map(visit -> entry(visit, movable)))
                .toList();
    }

    /** The node behind an entry's id. */
    static Optional<NodeDays> node(OutreachDesk desk, String id) {
        var parts = id.substring(NODE.length()).split("@");
        var day = LocalDate.parse(parts[1]);
        return desk.nodes().between(day, day).stream()
                .filter(each -> each.node().code().equals(parts[0]))
                .findFirst();
    }

    /** What is said while a visit is dragged: who cannot come then, or that it is free and whom to tell. */
    static CalendarHints hints(OutreachDesk desk, String id) {
        var told = desk.calendar()
                .byId(id)
                .filter(visit -> visit.state() == VisitState.PUBLISHED)
                .map(visit -> " · " + Words.of("outreach.to-tell", ConsequencePanel.names(Visits.toTell(visit))))
                .orElse("");
        return new CalendarHints(
                Words.of("outreach.possible") + told,
                desk.changes().clashes(id).stream().map(CalendarEntries::clash).toList());
    }

    private static CalendarHints.Clash clash(VisitClash clash) {
        return new CalendarHints.Clash(
                clash.startsAt().atZone(Dates.ZONE).toLocalDateTime(),
                clash.endsAt().atZone(Dates.ZONE).toLocalDateTime(),
                clash.title().isEmpty()
                        ? Words.of("refusal.visit.lecturer-away", clash.lecturer())
                        : Words.of("refusal.visit.lecturer-busy", clash.lecturer(), clash.title()));
    }

    private static boolean isShort(NodeDays node) {
        return ChronoUnit.DAYS.between(node.days().from(), node.days().to()) < LONGEST_NODE_DAYS;
    }

    private static CalendarEvent entry(NodeDays each) {
        var node = each.node();
        return new CalendarEvent(
                NODE + node.code() + "@" + each.days().from(),
                node.name(),
                node.lead(),
                each.days().from().atStartOfDay(),
                each.days().to().plusDays(1).atStartOfDay(),
                true,
                "node",
                Words.of(node.confirmed() ? "outreach.node" : "outreach.node.unconfirmed"),
                false);
    }

    private static CalendarEvent entry(VisitRow visit, boolean mayPlan) {
        var ahead = visit.state() == VisitState.DRAFT || visit.state() == VisitState.PUBLISHED;
        return new CalendarEvent(
                visit.id(),
                visit.title(),
                Marks.speakers(visit) + " · " + visit.place(),
                visit.startsAt().atZone(Dates.ZONE).toLocalDateTime(),
                visit.endsAt().atZone(Dates.ZONE).toLocalDateTime(),
                false,
                visit.state().name().toLowerCase(Locale.ROOT),
                Marks.stateWords(visit),
                mayPlan && ahead);
    }
}
