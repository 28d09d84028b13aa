package cn.fengqiao.joint;

import cn.fengqiao.dispute.Afterwards;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.ViolenceDecision;
import java.time.Clock;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** R12: a dispute that turns red is reported the same day, and the task stays in sight until that is done. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class RedAlarm implements Afterwards {

    private final TaskBook book;
    private final Clock clock;

    @Override
    public void graded(Standing standing, Risk risk) {
        if (risk == Risk.RED) {
            book.giveOwner(
                    standing.id(), new TaskBook.Plan(TaskKind.RISK_REPORT, "", "", book.endOf(LocalDate.now(clock))));
        }
    }

    @Override
    public void agreed(Standing standing) {}

    @Override
    public void violenceDecided(Standing standing, ViolenceDecision decision, LocalDate on) {}

    @Override
    public void closed(Standing standing, Closing closing) {}
}
