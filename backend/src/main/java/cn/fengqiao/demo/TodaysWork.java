package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import java.time.LocalDate;
import java.util.List;

/** Sees to it that the demo officer's desk is never empty, whatever day the demo data is loaded on. */
final class TodaysWork {

    private final Chance chance;
    private final Calendar calendar;
    private final DisputePlans plans;
    private final Servants servants;
    private final Setting setting;

    TodaysWork(Chance chance, Calendar calendar, DisputePlans plans, Servants servants, Setting setting) {
        this.chance = chance;
        this.calendar = calendar;
        this.plans = plans;
        this.servants = servants;
        this.setting = setting;
    }

    void plan(List<DisputePlan> planted) {
        var officer = Script.of(servants.officers("PS-" + Setting.HOME).getFirst());
        var mediator = servants.mediators("MC-" + Setting.HOME).getFirst();
        for (var i = 0; i < 3; i++) {
            planted.add(plans.on("P03", area(), day(0)).with(Course.JUST_TOLD, officer));
            planted.add(plans.on("P02", area(), acceptanceDueToday()).with(Course.JUST_TOLD, officer));
            planted.add(plans.on("P11", area(), day(12)).with(Course.JUST_TOLD, officer));
            planted.add(plans.on("P03", area(), day(30 + i))
                    .with(Course.UNPAID, officer.mediatedBy(mediator).promised(calendar.today())));
            planted.add(plans.on("P07", area(), day(50 + i))
                    .with(Course.UNPAID, officer.mediatedBy(mediator).promised(day(6 + 3 * i))));
            planted.add(plans.on("P02", area(), day(9 + i)).with(Course.RUNNING, officer.mediatedBy(mediator)));
        }
    }

    private Area area() {
        return chance.oneOf(setting.home());
    }

    private LocalDate day(int ago) {
        return calendar.today().minusDays(ago);
    }

    /** The latest day from which the time to decide on a report ends today or, over holidays, nearest after. */
    private LocalDate acceptanceDueToday() {
        var day = calendar.today();
        while (!calendar.workdays(day, 3).isBefore(calendar.today().plusDays(1))) {
            day = day.minusDays(1);
        }
        return day;
    }
}
