package cn.fengqiao.demo;

import cn.fengqiao.demo.Servants.Servant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lecture team: who can speak on what, when they are away, and when they are taken. */
final class Lecturing {

    static final int LECTURERS = 40;

    /** One of the team, with the levels at which topics are taught. */
    record Speaker(Servant servant, Map<String, Integer> topics, boolean minorsCleared) {}

    private record Taken(Instant from, Instant to) {}

    private static final List<String> DIALECTS = List.of("苏州话", "普通话", "常熟话", "英语");
    private static final List<String> TEAMS =
            List.of("LT-320500", "LT-320505", "LT-320505", "LT-320505", "LT-320506", "LT-320508", "LT-320576");

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;
    private final List<Speaker> speakers = new ArrayList<>();
    private final Map<Speaker, List<Taken>> taken = new HashMap<>();

    /** @param topics codes, those that few can teach last */
    Lecturing(DemoGraph graph, Chance chance, Calendar calendar, Servants servants, List<String> topics) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
        for (var i = 0; i < LECTURERS; i++) {
            enlist(servants, topics, i);
        }
    }

    List<Speaker> speakers() {
        return speakers;
    }

    /** Somebody who teaches the topic, may speak there, and is free; the least loaded of those. */
    Optional<Speaker> free(String topic, boolean school, Instant from, Instant to) {
        return speakers.stream()
                .filter(speaker -> speaker.topics().containsKey(topic) && (!school || speaker.minorsCleared()))
                .filter(speaker -> times(speaker).stream()
                        .noneMatch(time -> time.from().isBefore(to) && time.to().isAfter(from)))
                .min(Comparator.comparingInt(speaker -> times(speaker).size()));
    }

    void take(Speaker speaker, Instant from, Instant to) {
        times(speaker).add(new Taken(from, to));
    }

    private List<Taken> times(Speaker speaker) {
        return taken.computeIfAbsent(speaker, key -> new ArrayList<>());
    }

    private void enlist(Servants servants, List<String> topics, int index) {
        var cleared = chance.in(0.7);
        var props = Props.of("volunteer", chance.in(0.4))
                .and("minorsCleared", cleared)
                .and(
                        "dialects",
                        List.of("普通话", chance.oneOf(DIALECTS)).stream()
                                .distinct()
                                .toList());
        var servant = servants.enlist(chance.oneOf(TEAMS), "Lecturer", "", servants.name(), props);
        var speaker = new Speaker(servant, taught(topics, index), cleared);
        speaker.topics()
                .forEach((topic, level) ->
                        graph.edge("Person", servant.id(), "TEACHES", "Topic", topic, Props.of("level", (long) level)));
        speakers.add(speaker);
        if (chance.in(0.3)) {
            away(speaker);
        }
    }

    /** The last topics of the list have one teacher or none: that is a planted truth. */
    private Map<String, Integer> taught(List<String> topics, int index) {
        var common = topics.subList(0, topics.size() - DemoTruths.RARE_TOPICS);
        var chosen = new HashSet<String>(Set.of(common.get(index % common.size())));
        while (chosen.size() < 3) {
            chosen.add(chance.oneOf(common));
        }
        if (index < DemoTruths.RARE_TOPICS - 1) {
            chosen.add(topics.get(common.size() + index));
        }
        var levels = new HashMap<String, Integer>();
        chosen.stream().sorted().forEach(topic -> levels.put(topic, chance.between(1, 3)));
        return levels;
    }

    private void away(Speaker speaker) {
        LocalDate first = calendar.today().plusDays(chance.between(-20, 30));
        var from = calendar.at(first, 0);
        var to = calendar.at(first.plusDays(chance.between(1, 7)), 0);
        var id = chance.id();
        graph.node(
                "Absence",
                Props.of("id", id)
                        .and("kind", chance.oneOf(List.of("LEAVE", "DUTY", "TRAINING")))
                        .and("startsAt", from)
                        .and("endsAt", to));
        graph.edge("Person", speaker.servant().id(), "AWAY", "Absence", id);
        take(speaker, from, to);
    }
}
