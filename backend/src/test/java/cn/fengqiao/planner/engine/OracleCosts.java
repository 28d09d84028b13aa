package cn.fengqiao.planner.engine;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** What holds between the visits of the oracle: caps, fairness, communities, bunching, order, mentoring. */
final class OracleCosts {

    private final OracleModel oracle;
    private final Model model;

    OracleCosts(OracleModel oracle) {
        this.oracle = oracle;
        this.model = oracle.model;
    }

    void add() {
        for (int l = 0; l < model.lecturers; l++) {
            capsAndFairness(l);
        }
        for (int c = 0; c < model.communities; c++) {
            never(c);
            spread(model.visitsOfCommunity[c]);
        }
        for (int i = 0; i < model.successionFirst.length; i++) {
            succession(i);
        }
        for (int pair = 0; pair < model.pairWanted.length; pair++) {
            mentoring(pair);
        }
    }

    private void capsAndFairness(int l) {
        var all = new ArrayList<Literal>();
        var byPeriod = new HashMap<String, List<Literal>>();
        for (var sit : oracle.sits) {
            if (model.shiftLecturer[sit.shift()] == l) {
                int day = model.shiftDay[sit.shift()];
                all.add(sit.chosen());
                for (var period :
                        List.of("d" + day, "w" + model.week[day], "m" + model.month[day], "q" + model.quarter[day])) {
                    byPeriod.computeIfAbsent(period, key -> new ArrayList<>()).add(sit.chosen());
                }
            }
        }
        byPeriod.forEach((period, list) -> oracle.cp.addLessOrEqual(OracleModel.sum(list), cap(l, period)));
        var table = new long[all.size() + 1];
        for (int n = 0; n < table.length; n++) {
            table[n] = model.tariff.fairness(n * 100L, model.share[l]);
        }
        var load = oracle.cp.newIntVar(0, all.size(), "load");
        oracle.cp.addEquality(load, OracleModel.sum(all));
        var unfair = oracle.cp.newIntVar(0, table[table.length - 1], "unfair");
        oracle.cp.addElement(load, table, unfair);
        oracle.cost.add(unfair);
    }

    /** Caps of the period less what was done in it before the first day. */
    private int cap(int l, String period) {
        boolean first = period.substring(1).equals("0");
        return switch (period.charAt(0)) {
            case 'd' -> model.capDay[l];
            case 'w' -> model.capWeek[l] - (first ? model.doneWeek[l] : 0);
            case 'm' -> model.capMonth[l] - (first ? model.doneMonth[l] : 0);
            default -> model.capQuarter[l] - (first ? model.doneQuarter[l] : 0);
        };
    }

    private void never(int c) {
        if (model.needsVisit[c]) {
            var none = oracle.cp.newBoolVar("none");
            var all = Arrays.stream(model.visitsOfCommunity[c])
                    .mapToObj(v -> (Literal) oracle.served[v])
                    .toArray(Literal[]::new);
            oracle.cp.addGreaterOrEqual(LinearExpr.newBuilder().add(none).addSum(all), 1);
            oracle.cost.addTerm(none, model.tariff.community);
        }
    }

    private void spread(int[] visits) {
        for (int a = 0; a < visits.length; a++) {
            for (int b = a + 1; b < visits.length; b++) {
                for (int one : model.openDays[visits[a]]) {
                    for (int other : model.openDays[visits[b]]) {
                        near(visits[a], one, visits[b], other);
                    }
                }
            }
        }
    }

    private void near(int a, int one, int b, int other) {
        var fades = model.tariff.spread;
        int apart = Math.abs(one - other);
        if (apart < fades.length && fades[apart] > 0) {
            var near = oracle.cp.newBoolVar("near");
            oracle.cp.addBoolOr(new Literal[] {
                near, oracle.onDay(a, one).not(), oracle.onDay(b, other).not()
            });
            oracle.cost.addTerm(near, fades[apart]);
        }
    }

    /** The start of the second behind that of the first, in minutes over the days, where both are served. */
    private void succession(int i) {
        int first = model.successionFirst[i];
        int then = model.successionThen[i];
        var behind = LinearExpr.newBuilder().addTerm(oracle.start[then], 1).addTerm(oracle.start[first], -1);
        for (int day : model.openDays[then]) {
            behind.addTerm(oracle.onDay(then, day), 1440L * day);
        }
        for (int day : model.openDays[first]) {
            behind.addTerm(oracle.onDay(first, day), -1440L * day);
        }
        oracle.cp
                .addLinearConstraint(behind, model.successionMin[i], model.successionMax[i])
                .onlyEnforceIf(new Literal[] {oracle.served[first], oracle.served[then]});
    }

    private void mentoring(int pair) {
        var joint = new ArrayList<Literal>();
        for (int v = 0; v < model.visits; v++) {
            var together = oracle.cp.newBoolVar("together");
            oracle.cp.addLessOrEqual(together, OracleModel.sum(oracle.sits(v, model.pairMentor[pair])));
            oracle.cp.addLessOrEqual(together, OracleModel.sum(oracle.sits(v, model.pairMentee[pair])));
            joint.add(together);
        }
        IntVar counted = oracle.cp.newIntVar(0, model.pairWanted[pair], "counted");
        oracle.cp.addLessOrEqual(counted, OracleModel.sum(joint));
        oracle.constant += model.tariff.mentoring * model.pairWanted[pair];
        oracle.cost.addTerm(counted, -model.tariff.mentoring);
    }
}
