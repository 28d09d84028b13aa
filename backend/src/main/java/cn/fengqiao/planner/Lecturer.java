package cn.fengqiao.planner;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Someone who can be sent, from the base (home station or depot) and back to it.
 *
 * @param skills the level reached per topic
 * @param recusedFrom visits and hosts that the lecturer must not meet
 * @param notWith lecturers with whom this one must not form a team
 */
public record Lecturer(
        String id,
        String name,
        String district,
        String base,
        Map<String, Integer> skills,
        boolean volunteer,
        boolean minorsClearance,
        Set<String> dialects,
        Set<String> languages,
        Roster roster,
        Caps caps,
        Set<String> recusedFrom,
        Set<String> notWith) {

    public Lecturer {
        skills = Map.copyOf(skills);
        dialects = Set.copyOf(dialects);
        languages = Set.copyOf(languages);
        recusedFrom = Set.copyOf(recusedFrom);
        notWith = Collections.unmodifiableSet(new LinkedHashSet<>(notWith));
    }

    /** The same with other hours. */
    public Lecturer withRoster(Roster other) {
        return new Lecturer(
                id,
                name,
                district,
                base,
                skills,
                volunteer,
                minorsClearance,
                dialects,
                languages,
                other,
                caps,
                recusedFrom,
                notWith);
    }

    /** The same with other caps. */
    public Lecturer withCaps(Caps other) {
        return new Lecturer(
                id,
                name,
                district,
                base,
                skills,
                volunteer,
                minorsClearance,
                dialects,
                languages,
                roster,
                other,
                recusedFrom,
                notWith);
    }
}
