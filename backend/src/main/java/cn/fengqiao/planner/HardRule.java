package cn.fengqiao.planner;

/** What no plan may break. */
public enum HardRule {
    /** Every name in the plan is known and no visit is planned twice. */
    KNOWN,
    /** Each role is filled exactly once. */
    WHOLE_TEAM,
    /** The members of a team are different people. */
    DISTINCT_PEOPLE,
    /** The whole team starts at the same minute. */
    SHARED_START,
    /** Starts lie on the grain. */
    GRAIN,
    /** The date is one of the allowed dates. */
    DATE,
    /** The visit begins and ends within one opening window. */
    WINDOW,
    /** Each member reaches the level of every topic of the role. */
    SKILL,
    /** The lead is not a volunteer. */
    LEAD,
    /** At least one member speaks the dialect. */
    DIALECT,
    /** The lead speaks the language. */
    LANGUAGE,
    /** With minors, every member has the clearance. */
    CLEARANCE,
    /** Members come from the districts that the visit is bound to. */
    DISTRICT_BOUND,
    /** The visit lies within the duty hours of each member. */
    ROSTER,
    /** Nobody is in two places at once, duties outside the plan included. */
    DOUBLE_BOOKING,
    /** There is time for the way between stops, from the base and back to it. */
    TRAVEL,
    /** Visits of a lecturer in one day. */
    CAP_DAY,
    /** Visits of a lecturer in one ISO week. */
    CAP_WEEK,
    /** Visits of a lecturer in one calendar month. */
    CAP_MONTH,
    /** Visits of a lecturer in one quarter. */
    CAP_QUARTER,
    /** Pinned visits stay as they are. */
    PIN,
    /** Lecturers do not meet hosts, visits or colleagues from whom they are recused. */
    RECUSAL,
    /** The second visit of a succession starts within its minutes after the first. */
    SUCCESSION
}
