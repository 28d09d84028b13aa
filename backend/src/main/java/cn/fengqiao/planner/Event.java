package cn.fengqiao.planner;

import java.time.LocalDate;
import java.util.List;

/** What happened to a published plan. */
public sealed interface Event {

    /** A lecturer is away on these days, or for the rest of today. */
    record LecturerAway(String lecturer, LocalDate from, LocalDate to) implements Event {}

    /** The host no longer wants the visit. */
    record VisitWithdrawn(String visit) implements Event {}

    /** The venue is closed on a date; the visit itself is still wanted. */
    record VenueClosed(String visit, LocalDate date) implements Event {}

    /** The visit takes place elsewhere, with other opening times. */
    record VenueMoved(String visit, Place place, List<Opening> openings) implements Event {}

    /** A new visit. */
    record UrgentRequest(Visit visit) implements Event {}

    /** A visit takes longer than planned; what comes after it may have to give way. */
    record Overrun(String visit, int extraMinutes) implements Event {}
}
