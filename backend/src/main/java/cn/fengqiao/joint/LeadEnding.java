package cn.fengqiao.joint;

import cn.fengqiao.dispute.Afterwards;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.Risk;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.security.Acting;
import java.time.Clock;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** A leader's part, and the reports that it owes, end with the dispute. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class LeadEnding implements Afterwards {

    private final JointEdges edges;
    private final TaskBook book;
    private final Acting acting;
    private final Clock clock;

    @Override
    public void closed(Standing standing, Closing closing) {
        edges.endLeads(standing.id(), LocalDate.now(clock));
        book.settle(
                standing.id(),
                TaskKind.CASE_REPORT,
                closing.name(),
                acting.actor().name());
    }

    @Override
    public void graded(Standing standing, Risk risk) {}

    @Override
    public void agreed(Standing standing) {}

    @Override
    public void violenceDecided(Standing standing, ViolenceDecision decision, LocalDate on) {}
}
