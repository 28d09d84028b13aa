package cn.fengqiao.aftercare;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;
import java.time.LocalDate;

/** A follow-up that is due soon or overdue, with its dispute, as a desk shows it. */
public record DueFollowUp(
        DisputeId dispute,
        String number,
        String title,
        Risk risk,
        FollowUpKind kind,
        FollowUpVisitor visitor,
        FollowUpWay way,
        LocalDate dueOn,
        boolean overdue) {}
