package cn.fengqiao.planner;

/** One broken hard rule: where, and the values that show it. */
public record Violation(HardRule rule, String visit, String lecturer, String detail) {

    @Override
    public String toString() {
        return "%s %s %s: %s".formatted(rule, visit, lecturer, detail);
    }
}
