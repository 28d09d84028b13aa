package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.mediation.Desk;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Counted;
import cn.fengqiao.ui.frame.TodoCount;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The number in the frame: due, overdue and handed over; for who only watches, what is dangerous or overdue. */
@Component
class Waiting implements TodoCount {

    private final Desk desk;
    private final DisputeList list;
    private final Counted counted;

    Waiting(Desk desk, DisputeList list, Clock clock) {
        this.desk = desk;
        this.list = list;
        this.counted = new Counted(clock);
    }

    @Override
    public int of(Actor actor) {
        if (actor.may(Permission.DISPUTE_HANDLE) || actor.may(Permission.OWN_DISPUTE_READ)) {
            return counted.of(actor, this::own);
        }
        return actor.may(Permission.DISPUTE_READ)
                ? counted.of(actor, () -> list.count(WatchStart.DANGEROUS) + list.count(WatchStart.OVERDUE))
                : 0;
    }

    private int own() {
        var page = desk.today();
        return page.dueTodayCount() + page.overdueCount() + page.handedToMeCount();
    }
}
