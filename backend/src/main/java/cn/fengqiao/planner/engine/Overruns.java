package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Engagement;
import cn.fengqiao.planner.Lecturer;
import cn.fengqiao.planner.Opening;
import cn.fengqiao.planner.PartialDay;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Roster;
import cn.fengqiao.planner.Span;
import cn.fengqiao.planner.Visit;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes room around a visit that is under way and takes longer than its hours: the venue stays open until its end, and
 * its team is on duty until it is home, not a minute more. Another duty that begins in the meantime is joined late, or
 * missed.
 */
final class Overruns {

    private final PlannedVisit planned;
    private final Visit visit;
    private final Ways ways;
    private final List<String> places;
    private final int end;

    private Overruns(Problem problem, PlannedVisit planned, Visit visit) {
        this.planned = planned;
        this.visit = visit;
        ways = new Ways(problem.travel(), problem.places());
        places = problem.places().stream().map(place -> place.id()).toList();
        end = Math.min(1440, planned.start() + visit.minutes());
    }

    static Problem stretch(Problem problem, PlannedVisit planned) {
        var found = problem.visits().stream()
                .filter(one -> one.id().equals(planned.visit()))
                .findFirst();
        if (found.isEmpty()) {
            return problem;
        }
        var overruns = new Overruns(problem, planned, found.get());
        return problem.withVisits(problem.visits().stream()
                        .map(one -> one == found.get() ? overruns.longOpen(one) : one)
                        .toList())
                .withLecturers(problem.lecturers().stream()
                        .map(one -> planned.has(one.id()) ? overruns.longDay(one) : one)
                        .toList());
    }

    private Visit longOpen(Visit one) {
        var openings = new ArrayList<>(one.openings());
        openings.add(Opening.on(planned.date(), new Span(planned.start(), end)));
        return Events.with(one, one.place(), end - planned.start(), openings, one.closedOn());
    }

    private int minutes(String to) {
        return ways.minutes(places.indexOf(visit.place()), places.indexOf(to));
    }

    private Lecturer longDay(Lecturer one) {
        var roster = one.roster();
        var hours = Span.joined(Events.hours(one, planned.date()));
        int home = Math.min(1440, end + minutes(one.base()));
        var longer = hours.stream()
                .map(span -> holds(span) ? new Span(span.from(), Math.max(span.to(), home)) : span)
                .toList();
        var partial = new ArrayList<>(roster.partialDays());
        partial.removeIf(day -> day.date().equals(planned.date()));
        partial.add(new PartialDay(planned.date(), Span.joined(longer)));
        var engagements = new ArrayList<Engagement>();
        for (var engagement : roster.engagements()) {
            boolean later = engagement.date().equals(planned.date())
                    && engagement.span().to() > planned.start();
            if (!later) {
                engagements.add(engagement);
            } else {
                join(engagement, hours, home, engagements);
            }
        }
        return one.withRoster(new Roster(roster.duty(), roster.leave(), partial, engagements));
    }

    private boolean holds(Span duty) {
        return duty.from() <= planned.start() && planned.start() < duty.to();
    }

    /** Keeps what is left of another duty; one outside the hours of duty begins when the team is home. */
    private void join(Engagement engagement, List<Span> hours, int home, List<Engagement> kept) {
        var span = engagement.span();
        boolean onDuty = hours.stream().anyMatch(duty -> holds(duty) && span.to() <= duty.to());
        int from = Math.max(span.from(), onDuty ? end + minutes(engagement.place()) : home);
        if (from < span.to()) {
            kept.add(new Engagement(engagement.date(), new Span(from, span.to()), engagement.place()));
        }
    }
}
