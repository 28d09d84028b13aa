package cn.fengqiao.planner.json;

import cn.fengqiao.planner.Mentoring;
import cn.fengqiao.planner.Succession;
import cn.fengqiao.planner.Weights;

/** Reads what holds between visits and between people, and what each rule costs. */
final class RuleReader {

    private RuleReader() {}

    static Succession succession(Cursor at) {
        at.only("first", "then", "minMinutes", "maxMinutes");
        return new Succession(
                at.text("first"),
                at.text("then"),
                at.integer("minMinutes", 0, 600_000),
                at.integer("maxMinutes", 0, 600_000));
    }

    static Mentoring mentoring(Cursor at) {
        at.only("mentor", "mentee", "visits");
        return new Mentoring(at.text("mentor"), at.text("mentee"), at.integer("visits", 1, 100));
    }

    static Weights weights(Cursor at) {
        at.only(
                "unserved",
                "community",
                "distance",
                "preferredDate",
                "nodeDate",
                "district",
                "fairness",
                "evening",
                "weekend",
                "spread",
                "spreadDays",
                "continuity",
                "mentoring",
                "changedStart",
                "changedMember");
        var usual = Weights.USUAL;
        return new Weights(
                weight(at, "unserved", usual.unserved()),
                weight(at, "community", usual.community()),
                weight(at, "distance", usual.distance()),
                weight(at, "preferredDate", usual.preferredDate()),
                weight(at, "nodeDate", usual.nodeDate()),
                weight(at, "district", usual.district()),
                weight(at, "fairness", usual.fairness()),
                at.number("evening", usual.evening(), 1, 10),
                at.number("weekend", usual.weekend(), 1, 10),
                weight(at, "spread", usual.spread()),
                at.integer("spreadDays", usual.spreadDays(), 1, 60),
                weight(at, "continuity", usual.continuity()),
                weight(at, "mentoring", usual.mentoring()),
                weight(at, "changedStart", usual.changedStart()),
                weight(at, "changedMember", usual.changedMember()));
    }

    private static double weight(Cursor at, String name, double usual) {
        return at.number(name, usual, 0, 10_000);
    }
}
