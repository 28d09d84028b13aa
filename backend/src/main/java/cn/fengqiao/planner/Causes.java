package cn.fengqiao.planner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which events bear on a visit: those that name it, and those that touch its people on its day. */
final class Causes {

    private final ReplanRequest request;

    Causes(ReplanRequest request) {
        this.request = request;
    }

    List<Event> of(String visit, @Nullable PlannedVisit was) {
        return request.events().stream()
                .filter(event -> bearsOn(event, visit, was))
                .toList();
    }

    private boolean bearsOn(Event event, String visit, @Nullable PlannedVisit was) {
        return switch (event) {
            case Event.LecturerAway away ->
                was != null && was.has(away.lecturer()) && within(was.date(), away.from(), away.to());
            case Event.VisitWithdrawn withdrawn -> withdrawn.visit().equals(visit);
            case Event.VenueClosed closed -> closed.visit().equals(visit);
            case Event.VenueMoved moved -> moved.visit().equals(visit);
            case Event.UrgentRequest urgent -> urgent.visit().id().equals(visit);
            case Event.Overrun overrun ->
                overrun.visit().equals(visit) || (was != null && shares(was, overrun.visit()));
        };
    }

    private static boolean within(LocalDate date, LocalDate from, LocalDate to) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether the visit that takes longer has somebody of this one's team on the same day. */
    private boolean shares(PlannedVisit was, String longer) {
        return request.published()
                .of(longer)
                .filter(other -> other.date().equals(was.date()))
                .filter(other -> other.team().stream().anyMatch(seat -> was.has(seat.lecturer())))
                .isPresent();
    }
}
