package cn.fengqiao.planner;

/** What a plan pays for; the first two are of the medium level, the others are soft. */
public enum CostRule {
    /** Priority of the visits that are not planned. */
    UNSERVED,
    /** Communities that remain without any visit this year. */
    COMMUNITY,
    /** Kilometres driven. */
    DISTANCE,
    /** Days away from the preferred date. */
    PREFERRED_DATE,
    /** Days away from the calendar node. */
    NODE_DATE,
    /** Members from another district. */
    DISTRICT,
    /** Load above the fair share, evenings and rest days counted more. */
    FAIRNESS,
    /** Visits to one community bunched together. */
    SPREAD,
    /** Nobody comes whom the host knows. */
    CONTINUITY,
    /** Joint visits that mentoring pairs lack. */
    MENTORING,
    /** Published visits that changed. */
    CHANGE;

    public boolean soft() {
        return this != UNSERVED && this != COMMUNITY;
    }
}
