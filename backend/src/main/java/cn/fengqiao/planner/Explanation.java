package cn.fengqiao.planner;

import java.util.List;
import java.util.Map;

/** Why a visit is planned as it is, or not at all. */
public sealed interface Explanation {

    String visit();

    /**
     * The visit is not planned.
     *
     * @param impossible it does not even fit into an empty plan: the data ask for something that does not exist
     * @param funnel how many people are left after each condition, role by role
     * @param wholeTeamDays open days on which a whole team could come as the plan stands
     * @param remedies single changes, each of which was tried and works
     */
    record Unserved(
            String visit,
            boolean impossible,
            List<Narrowing> funnel,
            int openDays,
            int wholeTeamDays,
            List<Remedy> remedies)
            implements Explanation {}

    /** The visit is planned; what it costs by rule (metre-equivalents) and what else could be done, cheapest first. */
    record Served(String visit, PlannedVisit planned, Map<CostRule, Long> cost, List<Alternative> alternatives)
            implements Explanation {}

    /** How many people remain for a role: qualified, of these on duty on an open day, under their caps, with a start that fits. */
    record Narrowing(int role, int qualified, int onDuty, int underCap, int startFits) {}

    /** Another place for a planned visit, with nobody else moving, and how much more it costs. */
    record Alternative(PlannedVisit planned, long extra) {}

    /** Someone who could take a seat of a planned visit at the same time, and what changes in cost by rule. */
    record Substitute(String lecturer, long extra, Map<CostRule, Long> byRule) {}
}
