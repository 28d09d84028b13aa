package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import java.time.LocalDate;

/**
 * What falls due under one agreement on one day, however many obligations that are.
 *
 * @param what what the first of them is about
 * @param sumFen what is still to be paid of them; zero when it is not about money
 * @param urgent true from the last reminder on
 * @param closed true when the dispute is closed and its obligations are not
 */
public record Reminder(
        DisputeId dispute,
        String number,
        String title,
        Risk risk,
        String what,
        int obligations,
        long sumFen,
        LocalDate dueOn,
        boolean urgent,
        boolean closed) {}
