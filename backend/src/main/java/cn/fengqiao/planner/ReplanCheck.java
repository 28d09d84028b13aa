package cn.fengqiao.planner;

import cn.fengqiao.planner.engine.Replanner;
import cn.fengqiao.planner.json.ProblemCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether events speak of what exists and has not happened yet, and leave a problem that makes sense. */
final class ReplanCheck {

    private final ReplanRequest request;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> visits = new HashSet<>();
    private final Set<String> lecturers = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();

    private ReplanCheck(ReplanRequest request) {
        this.request = request;
        request.problem().visits().forEach(visit -> visits.add(visit.id()));
        request.problem().lecturers().forEach(lecturer -> lecturers.add(lecturer.id()));
        request.problem().places().forEach(place -> places.put(place.id(), place));
    }

    static List<Flaw> check(ReplanRequest request) {
        var check = new ReplanCheck(request);
        for (int i = 0; i < request.events().size(); i++) {
            check.event("/events/" + i, request.events().get(i));
        }
        request.confirmed().stream().sorted().forEach(id -> check.known(check.visits, id, "/confirmed"));
        request.byHand().stream().sorted().forEach(id -> check.known(check.visits, id, "/byHand"));
        return check.flaws.isEmpty() ? check.afterwards(Replanner.changed(request)) : check.flaws;
    }

    /** What the events make wrong is pointed at in the event rather than in a problem that nobody has seen. */
    private List<Flaw> afterwards(Problem changed) {
        return ProblemCheck.check(changed).stream()
                .map(flaw -> flaw.under(pointer -> inEvent(changed, pointer)))
                .toList();
    }

    private String inEvent(Problem changed, String pointer) {
        var parts = pointer.split("/", 4);
        if (parts.length < 3 || !parts[1].equals("visits")) {
            return pointer;
        }
        var visit = changed.visits().get(Integer.parseInt(parts[2])).id();
        var rest = parts.length > 3 ? "/" + parts[3] : "";
        for (int i = 0; i < request.events().size(); i++) {
            switch (request.events().get(i)) {
                case Event.UrgentRequest urgent
                when urgent.visit().id().equals(visit) -> {
                    return "/events/" + i + "/visit" + rest;
                }
                case Event.VenueMoved moved
                when moved.visit().equals(visit) -> {
                    return "/events/" + i + rest;
                }
                default -> {}
            }
        }
        return pointer;
    }

    private void event(String pointer, Event event) {
        switch (event) {
            case Event.LecturerAway away -> {
                known(lecturers, away.lecturer(), pointer + "/lecturer");
                if (away.to().isBefore(away.from())) {
                    flaws.add(Flaw.of(pointer + "/to", "dateOrder"));
                }
            }
            case Event.VisitWithdrawn withdrawn -> {
                known(visits, withdrawn.visit(), pointer + "/visit");
                notBegun(withdrawn.visit(), pointer + "/visit");
            }
            case Event.VenueClosed closed -> known(visits, closed.visit(), pointer + "/visit");
            case Event.VenueMoved moved -> moved(moved, pointer);
            case Event.UrgentRequest urgent -> {
                if (!visits.add(urgent.visit().id())) {
                    flaws.add(Flaw.of(
                            pointer + "/visit/id", "duplicate", urgent.visit().id()));
                }
            }
            case Event.Overrun overrun -> known(visits, overrun.visit(), pointer + "/visit");
        }
    }

    private void moved(Event.VenueMoved moved, String pointer) {
        known(visits, moved.visit(), pointer + "/visit");
        notBegun(moved.visit(), pointer + "/visit");
        var same = places.putIfAbsent(moved.place().id(), moved.place());
        boolean matrix = request.problem().travel() instanceof Travel.Matrix;
        if (same == null && matrix) {
            flaws.add(Flaw.of(
                    pointer + "/place", "placeNotInMatrix", moved.place().id()));
        } else if (same != null && !matrix && !same.equals(moved.place())) {
            flaws.add(
                    Flaw.of(pointer + "/place", "placeElsewhere", moved.place().id()));
        }
    }

    private void known(Set<String> names, String name, String pointer) {
        if (!names.contains(name)) {
            flaws.add(Flaw.of(pointer, "unknownName", name));
        }
    }

    private void notBegun(String visit, String pointer) {
        boolean begun = request.published()
                .of(visit)
                .filter(planned -> planned.date()
                        .atStartOfDay()
                        .plusMinutes(planned.start())
                        .isBefore(request.now()))
                .isPresent();
        if (begun) {
            flaws.add(Flaw.of(pointer, "begun", visit));
        }
    }
}
