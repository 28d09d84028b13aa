package cn.fengqiao.dispute;

import static cn.fengqiao.dispute.RiskFact.BLOWS;
import static cn.fengqiao.dispute.RiskFact.INJURY;
import static cn.fengqiao.dispute.RiskFact.OLD_GRUDGE;
import static cn.fengqiao.dispute.RiskFact.REPEATED;
import static cn.fengqiao.dispute.RiskFact.THREAT_SPOKEN;
import static cn.fengqiao.dispute.RiskFact.VIOLENCE_NOTICE;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Suggests a grade from facts of the dispute (section 11); a person confirms it, and it expires. */
public final class RiskRules {

    /** So many reports about one dispute are a pattern. */
    static final int MANY_REPORTS = 3;

    private RiskRules() {}

    /**
     * @param reports how many reports tell of it
     * @param failedProcedures how many procedures failed or were refused
     * @param overdue how many obligations are past their day
     */
    public record Facts(Set<RiskFact> told, boolean violenceAtHome, int reports, int failedProcedures, int overdue) {

        public Facts {
            told = Set.copyOf(told);
        }
    }

    /** The gravest grade that a reason asks for; two yellow reasons together make orange. */
    public static RiskSuggestion suggest(Facts facts) {
        var reasons = Stream.of(RiskReason.values())
                .filter(reason -> applies(reason, facts))
                .toList();
        var gravest = reasons.stream()
                .map(RiskReason::grade)
                .min(Comparator.naturalOrder())
                .orElse(Risk.BLUE);
        return new RiskSuggestion(gravest == Risk.YELLOW && reasons.size() > 1 ? Risk.ORANGE : gravest, reasons);
    }

    private static boolean applies(RiskReason reason, Facts facts) {
        var told = facts.told();
        return switch (reason) {
            case WEAPON -> told.contains(RiskFact.WEAPON_SHOWN);
            case THREAT_AND_BLOWS -> told.contains(THREAT_SPOKEN) && told.contains(BLOWS);
            case VIOLENCE_AGAIN -> facts.violenceAtHome() && (told.contains(INJURY) || told.contains(VIOLENCE_NOTICE));
            case THREAT -> told.contains(THREAT_SPOKEN);
            case BLOWS_OR_INJURY -> told.contains(BLOWS) || told.contains(INJURY);
            case VIOLENCE_AT_HOME -> facts.violenceAtHome();
            case CROWD -> told.contains(RiskFact.MANY_PEOPLE);
            case REPEATED_REPORTS -> facts.reports() >= MANY_REPORTS;
            case GRUDGE -> told.contains(OLD_GRUDGE) || told.contains(REPEATED);
            case FAILED_MEDIATION -> told.contains(RiskFact.FAILED_BEFORE) || facts.failedProcedures() > 0;
            case BROKEN_PROMISE -> told.contains(RiskFact.BROKEN_PROMISE) || facts.overdue() > 0;
            case MINOR -> told.contains(RiskFact.MINOR_INVOLVED);
        };
    }
}
