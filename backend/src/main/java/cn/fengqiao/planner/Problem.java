package cn.fengqiao.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything the planner has to know, in the words of the coordinators.
 *
 * @param startGrain starts are multiples of this many minutes
 * @param restDays weekends and holidays, on which a visit weighs more
 * @param pins visits that stay exactly as they are
 * @param published what people were told last; leaving it costs the change tax
 */
public record Problem(
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        int startGrain,
        int eveningFrom,
        Set<LocalDate> restDays,
        Travel travel,
        List<Place> places,
        List<Community> communities,
        List<Lecturer> lecturers,
        List<Visit> visits,
        List<Succession> successions,
        List<Mentoring> mentoring,
        List<PlannedVisit> pins,
        List<PlannedVisit> published,
        Weights weights) {

    public Problem {
        restDays = Set.copyOf(restDays);
        places = List.copyOf(places);
        communities = List.copyOf(communities);
        lecturers = List.copyOf(lecturers);
        visits = List.copyOf(visits);
        successions = List.copyOf(successions);
        mentoring = List.copyOf(mentoring);
        pins = List.copyOf(pins);
        published = List.copyOf(published);
    }

    public Problem withVisits(List<Visit> changed) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                startGrain,
                eveningFrom,
                restDays,
                travel,
                places,
                communities,
                lecturers,
                changed,
                successions,
                mentoring,
                pins,
                published,
                weights);
    }

    public Problem withLecturers(List<Lecturer> changed) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                startGrain,
                eveningFrom,
                restDays,
                travel,
                places,
                communities,
                changed,
                visits,
                successions,
                mentoring,
                pins,
                published,
                weights);
    }

    public Problem withPins(List<PlannedVisit> changed) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                startGrain,
                eveningFrom,
                restDays,
                travel,
                places,
                communities,
                lecturers,
                visits,
                successions,
                mentoring,
                changed,
                published,
                weights);
    }

    public Problem withPublished(List<PlannedVisit> changed) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                startGrain,
                eveningFrom,
                restDays,
                travel,
                places,
                communities,
                lecturers,
                visits,
                successions,
                mentoring,
                pins,
                changed,
                weights);
    }

    public Problem withWeights(Weights changed) {
        return new Problem(
                name,
                firstDay,
                lastDay,
                startGrain,
                eveningFrom,
                restDays,
                travel,
                places,
                communities,
                lecturers,
                visits,
                successions,
                mentoring,
                pins,
                published,
                changed);
    }
}
