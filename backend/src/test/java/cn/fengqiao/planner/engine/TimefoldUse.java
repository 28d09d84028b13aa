package cn.fengqiao.planner.engine;

/** One member's stay. */
record TimefoldUse(Model model, int lecturer, int day, int start, int visit) {

    int dayKey() {
        return lecturer * model.days + day;
    }

    int weekKey() {
        return lecturer * model.weeks + model.week[day];
    }

    int monthKey() {
        return lecturer * model.months + model.month[day];
    }

    int quarterKey() {
        return lecturer * model.quarters + model.quarter[day];
    }

    int points() {
        return model.points[day * 2 + (model.evening(start) ? 1 : 0)];
    }
}
