package cn.fengqiao.planner;

import java.util.Locale;

/** Prints each figure beside what it has to reach, and counts those that do not. */
final class BenchFigures {

    private int missed;

    void figure(String name, double value, double reach, String unit) {
        boolean good = value <= reach;
        missed += good ? 0 : 1;
        System.out.printf(
                Locale.ROOT,
                "| %-52s | %10.4f | <= %7.3f %-2s | %s |%n",
                name,
                value,
                reach,
                unit,
                good ? "reached" : "NOT REACHED");
    }

    void broke(String part, String why) {
        missed++;
        System.out.println("| " + part + " | broke off: " + why + " | NOT REACHED |");
    }

    int missed() {
        return missed;
    }

    /** Nothing against nothing is as good as it gets. */
    static double ratio(double ours, double theirs) {
        return ours == 0 && theirs == 0 ? 0 : ours / theirs;
    }
}
