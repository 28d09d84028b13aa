package cn.fengqiao.territory;

import java.time.LocalDate;

/**
 * A day that does not follow the week.
 *
 * @param work true for a workday on a weekend, false for a day off
 * @param edited true when it was set here, not published with the product
 */
public record WorkdayRow(LocalDate on, boolean work, String festival, boolean edited) {}
