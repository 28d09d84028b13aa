package cn.fengqiao.ui.outreach;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Counted;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.TodoCount;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** The number in the frame: what waits to be planned; for a lecturer the visits of the next two days. */
@SpringComponent
class OutreachTodo implements TodoCount {

    private static final int SOON_DAYS = 2;
    private static final int MOST = 50;

    private final OutreachDesk desk;
    private final Counted counted;

    OutreachTodo(OutreachDesk desk) {
        this.desk = desk;
        this.counted = new Counted(desk.clock());
    }

    @Override
    public int of(Actor actor) {
        if (actor.may(Permission.OUTREACH_PLAN)) {
            return counted.of(
                    actor,
                    () -> desk.requests().open().size()
                            + desk.calendar().unstaffed().size());
        }
        return actor.has(Role.LECTURER) ? counted.of(actor, this::soon) : 0;
    }

    private int soon() {
        var end = desk.dates()
                .today()
                .plusDays(SOON_DAYS)
                .atStartOfDay(Dates.ZONE)
                .toInstant();
        return (int) desk.calendar().mine(MOST).stream()
                .filter(visit -> visit.startsAt().isBefore(end))
                .count();
    }
}
