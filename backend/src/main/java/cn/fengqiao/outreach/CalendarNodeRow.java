package cn.fengqiao.outreach;

import java.util.List;

/**
 * A node of the outreach year.
 *
 * @param confirmed false where the source of the date is not checked yet; say so where it is shown
 * @param lead who leads it, in words
 * @param topics codes of its topics
 * @param hosts whom it is meant for
 * @param minimum visits that should take place for it
 */
public record CalendarNodeRow(
        String code,
        String name,
        String rule,
        boolean confirmed,
        String lead,
        List<String> topics,
        List<HostKind> hosts,
        int minimum) {

    public CalendarNodeRow {
        topics = List.copyOf(topics);
        hosts = List.copyOf(hosts);
    }

    /** Its days in a year, in order. */
    public List<Span> daysIn(int year) {
        return CalendarRule.parse(rule).daysIn(year);
    }
}
