package cn.fengqiao.demo;

import cn.fengqiao.dispute.Channel;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.RiskFact;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * One dispute as chance or a planted truth made it up, before its life is told.
 *
 * @param words what stands in the story's placeholders
 * @param tellings by how many reports it was told * @param course how its life goes on
 * @param script what is fixed about it
 */
record DisputePlan(
        String id,
        Story story,
        Area area,
        Places.Place place,
        Instant toldAt,
        Channel channel,
        List<Stand> stands,
        Risk risk,
        Set<RiskFact> facts,
        boolean violence,
        int tellings,
        SortedMap<String, String> words,
        Course course,
        Script script) {

    /** Where a life turns off. */
    enum Course {
        /** As chance has it. */
        USUAL,
        /** Never more than told: what came in this morning. */
        JUST_TOLD,
        /** An agreement whose money does not come. */
        UNPAID,
        /** An agreement that was kept to the letter, and the dispute closed. */
        SETTLED,
        /** An agreement without a session: a dossier to look into. */
        WITHOUT_SESSION,
        /** In the middle of its procedure today. */
        RUNNING
    }

    String say(String template) {
        var text = template;
        for (var word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    DisputePlan with(Course other, Script fixed) {
        return new DisputePlan(
                id, story, area, place, toldAt, channel, stands, risk, facts, violence, tellings, words, other, fixed);
    }

    /** The same quarrel as far as it is between these sides. */
    DisputePlan between(String one, String other) {
        var two = stands.stream()
                .filter(stand -> stand.side().equals(one) || stand.side().equals(other))
                .toList();
        return new DisputePlan(
                id, story, area, place, toldAt, channel, two, risk, facts, violence, tellings, words, course, script);
    }

    boolean against(boolean organisation) {
        return stands.stream().anyMatch(stand -> stand.who().person() != organisation);
    }
}
