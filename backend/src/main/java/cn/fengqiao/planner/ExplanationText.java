package cn.fengqiao.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Explanations in words. */
public final class ExplanationText {

    private final Texts texts;

    public ExplanationText(Texts texts) {
        this.texts = texts;
    }

    public List<String> lines(Explanation explanation) {
        return switch (explanation) {
            case Explanation.Unserved unserved -> unserved(unserved);
            case Explanation.Served served -> served(served);
        };
    }

    private List<String> unserved(Explanation.Unserved why) {
        var lines = new ArrayList<String>();
        lines.add(texts.say(why.impossible() ? "explain.impossible" : "explain.lost", why.visit()));
        why.funnel()
                .forEach(row -> lines.add(texts.say(
                        "explain.funnel",
                        texts.say("role." + row.role()),
                        row.qualified(),
                        row.onDuty(),
                        row.underCap(),
                        row.startFits())));
        if (why.openDays() == 0) {
            lines.add(texts.say("explain.neverOpen"));
        }
        lines.add(texts.say("explain.wholeTeam", why.openDays(), why.wholeTeamDays()));
        lines.add(texts.say(why.remedies().isEmpty() ? "explain.noRemedy" : "explain.remedies"));
        why.remedies().forEach(remedy -> lines.add("  - " + remedy(remedy)));
        return lines;
    }

    private String remedy(Remedy remedy) {
        var then = planned(remedy.becomes());
        return switch (remedy) {
            case Remedy.OtherDate other ->
                texts.say(other.daysAway() > 0 ? "remedy.later" : "remedy.earlier", Math.abs(other.daysAway()), then);
            case Remedy.CapRaised raised ->
                texts.say("remedy.cap", raised.lecturer(), texts.say("rule." + raised.cap()), then);
            case Remedy.LevelLowered lowered -> texts.say("remedy.level", texts.say("role." + lowered.role()), then);
            case Remedy.DistrictOpened opened -> texts.say("remedy.district", then);
            case Remedy.Swapped swapped -> texts.say("remedy.swap", swapped.other(), then);
        };
    }

    static String planned(PlannedVisit visit) {
        return visit.date() + " " + Span.clock(visit.start()) + " "
                + visit.team().stream().map(Seat::lecturer).collect(Collectors.joining("+"));
    }

    private List<String> served(Explanation.Served why) {
        var lines = new ArrayList<String>();
        lines.add(texts.say("explain.served", why.visit(), planned(why.planned())));
        why.cost().forEach((rule, cost) -> lines.add(texts.say("cli.cost", texts.say("cost." + rule), cost / 1000.0)));
        lines.add(texts.say(why.alternatives().isEmpty() ? "explain.noAlternative" : "explain.alternatives"));
        why.alternatives()
                .forEach(other -> lines.add(
                        "  - " + texts.say("explain.alternative", planned(other.planned()), other.extra() / 1000.0)));
        return lines;
    }
}
