package cn.fengqiao.planner;

/**
 * What each rule costs, in kilometre-equivalents: the table that people read and change.
 *
 * @param unserved per point of priority of a visit that is not planned
 * @param community per community that has had no visit this year and gets none
 * @param distance per kilometre driven
 * @param preferredDate per day away from the preferred date
 * @param nodeDate per day away from the calendar node
 * @param district per member who comes from another district
 * @param fairness per squared visit above a lecturer's fair share
 * @param evening how many ordinary visits an evening visit counts for in the fair share
 * @param weekend the same for rest days
 * @param spread for two visits to one community on one day, fading to nothing over {@code spreadDays}
 * @param continuity when nobody whom the host knows comes
 * @param mentoring per joint visit that a mentoring pair lacks
 * @param changedStart when a published visit gets another date or start
 * @param changedMember per person changed in a published visit
 */
public record Weights(
        double unserved,
        double community,
        double distance,
        double preferredDate,
        double nodeDate,
        double district,
        double fairness,
        double evening,
        double weekend,
        double spread,
        int spreadDays,
        double continuity,
        double mentoring,
        double changedStart,
        double changedMember) {

    public static final Weights USUAL = new Weights(200, 200, 1, 0.5, 1, 5, 0.5, 1.5, 2, 6, 7, 6, 10, 40, 40);
}
