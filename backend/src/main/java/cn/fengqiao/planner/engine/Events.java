package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Event;
import cn.fengqiao.planner.Leave;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.PartialDay;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Roster;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Visit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an event makes of a problem. */
final class Events {

    private final Plan published;
    private final LocalDateTime now;

    Events(Plan published, LocalDateTime now) {
        this.published = published;
        this.now = now;
    }

    Problem apply(Problem problem, Event event) {
        return switch (event) {
            case Event.LecturerAway away -> lecturer(problem, away.lecturer(), one -> away(problem, one, away));
            case Event.VisitWithdrawn withdrawn -> without(problem, withdrawn.visit());
            case Event.VenueClosed closed -> visit(problem, closed.visit(), one -> closed(one, closed.date()));
            case Event.VenueMoved moved -> moved(problem, moved);
            case Event.UrgentRequest urgent -> added(problem, urgent.visit());
            case Event.Overrun overrun -> overrun(problem, overrun);
        };
    }

    private static Problem lecturer(Problem problem, String id, UnaryOperator<Lecturer> change) {
        return problem.withLecturers(problem.lecturers().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList());
    }

    private static Problem visit(Problem problem, String id, UnaryOperator<Visit> change) {
        return problem.withVisits(problem.visits().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one)
                .toList());
    }

    /** What was done before today stays done; today ends with the way home from whatever was already begun. */
    private Lecturer away(Problem problem, Lecturer one, Event.LecturerAway away) {
        var roster = one.roster();
        var today = now.toLocalDate();
        boolean fromToday = !away.from().isAfter(today) && !away.to().isBefore(today);
        int home = fromToday ? homeToday(problem, one, today) : 0;
        var leave = new ArrayList<>(roster.leave());
        var partial = new ArrayList<>(roster.partialDays());
        var engagements = new ArrayList<>(roster.engagements());
        var from = home > 0 ? today.plusDays(1) : away.from().isBefore(today) ? today : away.from();
        if (!away.to().isBefore(from)) {
            leave.add(new Leave(from, away.to()));
        }
        if (home > 0) {
            partial.removeIf(day -> day.date().equals(today));
            partial.add(new PartialDay(today, until(home, hours(one, today))));
            engagements.removeIf(
                    duty -> duty.date().equals(today) && duty.span().to() > home);
        }
        return one.withRoster(new Roster(roster.duty(), leave, partial, engagements));
    }

    static List<Span> hours(Lecturer one, LocalDate date) {
        return one.roster().partialDays().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .map(PartialDay::windows)
                .orElseGet(() -> Spans.on(one.roster().duty(), date));
    }

    private static List<Span> until(int end, List<Span> hours) {
        return hours.stream()
                .filter(span -> span.from() < end)
                .map(span -> new Span(span.from(), Math.min(span.to(), end)))
                .toList();
    }

    /** When someone who falls ill today is home from what was already begun; 0 if nothing was. */
    private int homeToday(Problem problem, Lecturer one, LocalDate today) {
        var ways = new Ways(problem.travel(), problem.places());
        var places =
                Plans.index(problem.places().stream().map(place -> place.id()).toList());
        int home = 0;
        for (var planned : published.visits()) {
            if (planned.date().equals(today) && planned.has(one.id()) && begun(planned.start())) {
                for (var visit : problem.visits()) {
                    if (visit.id().equals(planned.visit())) {
                        int way = ways.minutes(
                                ModelBuilder.index(places, visit.place()), ModelBuilder.index(places, one.base()));
                        home = Math.max(home, planned.start() + visit.minutes() + way);
                    }
                }
            }
        }
        return home;
    }

    private boolean begun(int start) {
        return start < now.getHour() * 60 + now.getMinute();
    }

    private static Problem without(Problem problem, String visit) {
        var left =
                problem.visits().stream().filter(one -> !one.id().equals(visit)).toList();
        return new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                problem.startGrain(),
                problem.eveningFrom(),
                problem.restDays(),
                problem.travel(),
                problem.places(),
                problem.communities(),
                problem.lecturers(),
                left,
                problem.successions().stream()
                        .filter(one -> !one.first().equals(visit) && !one.then().equals(visit))
                        .toList(),
                problem.mentoring(),
                problem.pins().stream()
                        .filter(pin -> !pin.visit().equals(visit))
                        .toList(),
                problem.published(),
                problem.weights());
    }

    static Visit with(Visit one, String place, int minutes, List<Opening> openings, Set<LocalDate> closedOn) {
        return new Visit(
                one.id(),
                one.name(),
                one.community(),
                one.district(),
                one.host(),
                place,
                minutes,
                one.roles(),
                openings,
                closedOn,
                one.preferredDate(),
                one.nodeDate(),
                one.priority(),
                one.dialect(),
                one.language(),
                one.minors(),
                one.onlyDistricts(),
                one.familiar());
    }

    private static Visit closed(Visit one, LocalDate date) {
        var closedOn = new HashSet<>(one.closedOn());
        closedOn.add(date);
        return with(one, one.place(), one.minutes(), one.openings(), closedOn);
    }

    private static Problem moved(Problem problem, Event.VenueMoved moved) {
        var places = new ArrayList<>(problem.places());
        if (places.stream().noneMatch(place -> place.id().equals(moved.place().id()))) {
            places.add(moved.place());
        }
        var wider = new Problem(
                problem.name(),
                problem.firstDay(),
                problem.lastDay(),
                problem.startGrain(),
                problem.eveningFrom(),
                problem.restDays(),
                problem.travel(),
                places,
                problem.communities(),
                problem.lecturers(),
                problem.visits(),
                problem.successions(),
                problem.mentoring(),
                problem.pins(),
                problem.published(),
                problem.weights());
        return visit(
                wider,
                moved.visit(),
                one -> with(one, moved.place().id(), one.minutes(), moved.openings(), one.closedOn()));
    }

    private static Problem added(Problem problem, Visit visit) {
        var all = new ArrayList<>(problem.visits());
        all.add(visit);
        return problem.withVisits(all);
    }

    /** A visit under way ends later, and the hours that it needs are stretched rather than broken. */
    private Problem overrun(Problem problem, Event.Overrun overrun) {
        var planned = published.of(overrun.visit());
        boolean underWay = planned.isPresent()
                && planned.get()
                        .date()
                        .atStartOfDay()
                        .plusMinutes(planned.get().start())
                        .isBefore(now);
        var longer = visit(
                problem,
                overrun.visit(),
                one -> with(one, one.place(), one.minutes() + overrun.extraMinutes(), one.openings(), one.closedOn()));
        return underWay ? Overruns.stretch(longer, planned.get()) : longer;
    }
}
