package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Problem;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The whole problem, less spread, mentoring and successions, for CP-SAT: a circuit per shift, one start per visit. */
public final class CpSatOracle {

    /** The best total found and the bound proved, in metre-equivalents. */
    public record Proof(boolean optimal, long total, long bound) {}

    private final Model model;
    private final CpModel cp = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final IntVar[] start;
    private final BoolVar[] served;
    private final Map<Long, BoolVar> sits = new HashMap<>();
    private final Map<Long, BoolVar> onDay = new HashMap<>();
    private long constant;

    private CpSatOracle(Problem problem) {
        model = ModelBuilder.build(problem);
        start = new IntVar[model.visits];
        served = new BoolVar[model.visits];
    }

    public static Proof solve(Problem problem, double seconds) {
        Loader.loadNativeLibraries();
        return new CpSatOracle(problem).run(seconds);
    }

    private Proof run(double seconds) {
        for (int v = 0; v < model.visits; v++) {
            visit(v);
        }
        communities();
        for (int s = 0; s < model.shifts; s++) {
            circuit(s);
        }
        for (int l = 0; l < model.lecturers; l++) {
            capsAndFairness(l);
        }
        cp.minimize(cost);
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
        var status = solver.solve(cp);
        return new Proof(
                status == CpSolverStatus.OPTIMAL,
                Math.round(solver.objectiveValue()) + constant,
                (long) Math.ceil(solver.bestObjectiveBound() - 0.5) + constant);
    }

    private static long key(int v, int role, int shift) {
        return ((long) v * State.SEATS + role) << 32 | shift;
    }

    private void visit(int v) {
        served[v] = cp.newBoolVar("served" + v);
        start[v] = cp.newIntVar(0, 1439, "start" + v);
        long unserved = model.tariff.unserved(model.priority[v]);
        constant += unserved;
        cost.addTerm(served[v], -unserved);
        var days = new ArrayList<Literal>();
        for (int i = 0; i < model.openDays[v].length; i++) {
            var day = cp.newBoolVar("day");
            onDay.put((long) v << 32 | model.openDays[v][i], day);
            days.add(day);
            cost.addTerm(day, model.dayCost[v][i]);
            cp.addLinearExpressionInDomain(start[v], starts(model.windows[v][i]))
                    .onlyEnforceIf(day);
        }
        cp.addEquality(LinearExpr.sum(days.toArray(Literal[]::new)), served[v]);
        for (int role = 0; role < model.roles(v); role++) {
            role(v, role);
        }
        team(v);
    }

    private Domain starts(int[] windows) {
        var values = new ArrayList<Long>();
        for (int w = 0; w < windows.length; w += 2) {
            for (int at = windows[w]; at <= windows[w + 1]; at += model.grain) {
                values.add((long) at);
            }
        }
        return Domain.fromValues(values.stream().mapToLong(i -> i).toArray());
    }

    private void role(int v, int role) {
        var all = new ArrayList<Literal>();
        for (int l : model.candidates[model.groups[v][role]]) {
            if (!model.isBanned(v, l)) {
                for (int day : model.openDays[v]) {
                    int s = model.firstShift[l * model.days + day];
                    if (s >= 0) {
                        var sit = cp.newBoolVar("sit");
                        sits.put(key(v, role, s), sit);
                        all.add(sit);
                        cp.addImplication(sit, onDay.get((long) v << 32 | day));
                        cost.addTerm(sit, model.district[l] == model.visitDistrict[v] ? 0 : model.tariff.district);
                    }
                }
            }
        }
        cp.addEquality(LinearExpr.sum(all.toArray(Literal[]::new)), served[v]);
    }

    /** Different people, the dialect, and somebody familiar. */
    private void team(int v) {
        var speakers = new ArrayList<Literal>();
        var known = new ArrayList<Literal>();
        var byShift = new HashMap<Integer, List<Literal>>();
        for (int role = 0; role < model.roles(v); role++) {
            for (int s = 0; s < model.shifts; s++) {
                var sit = sits.get(key(v, role, s));
                if (sit != null) {
                    int l = model.shiftLecturer[s];
                    byShift.computeIfAbsent(s, k -> new ArrayList<>()).add(sit);
                    int spoken = model.dialect[v];
                    if (spoken >= 0 && spoken < model.speaks[l].length && model.speaks[l][spoken]) {
                        speakers.add(sit);
                    }
                    if (model.isFamiliar(v, l)) {
                        known.add(sit);
                    }
                }
            }
        }
        byShift.values().forEach(list -> cp.addAtMostOne(list.toArray(Literal[]::new)));
        if (model.dialect[v] >= 0) {
            cp.addLessOrEqual(served[v], LinearExpr.sum(speakers.toArray(Literal[]::new)));
        }
        if (model.wantsFamiliar[v]) {
            var strangers = cp.newBoolVar("strangers");
            known.add(strangers);
            cp.addLessOrEqual(served[v], LinearExpr.sum(known.toArray(Literal[]::new)));
            cost.addTerm(strangers, model.tariff.continuity);
        }
    }

    private void communities() {
        for (int c = 0; c < model.communities; c++) {
            if (model.needsVisit[c]) {
                var none = cp.newBoolVar("none");
                var all = Arrays.stream(model.visitsOfCommunity[c])
                        .mapToObj(v -> (Literal) served[v])
                        .toArray(Literal[]::new);
                cp.addGreaterOrEqual(LinearExpr.newBuilder().add(none).addSum(all), 1);
                cost.addTerm(none, model.tariff.community);
            }
        }
    }

    private void circuit(int s) {
        int l = model.shiftLecturer[s];
        int home = model.base[l];
        var nodes = new ArrayList<int[]>();
        for (int v = 0; v < model.visits; v++) {
            for (int role = 0; role < model.roles(v); role++) {
                if (sits.containsKey(key(v, role, s))) {
                    nodes.add(new int[] {v, role});
                }
            }
        }
        var circuit = cp.addCircuit();
        circuit.addArc(0, 0, cp.newBoolVar("idle"));
        for (int i = 0; i < nodes.size(); i++) {
            int v = nodes.get(i)[0];
            circuit.addArc(
                    i + 1,
                    i + 1,
                    Objects.requireNonNull(sits.get(key(v, nodes.get(i)[1], s))).not());
            var out = arc(model.ways.metres(home, model.place[v]));
            circuit.addArc(0, i + 1, out);
            cp.addGreaterOrEqual(start[v], model.shiftFrom[s] + model.ways.minutes(home, model.place[v]))
                    .onlyEnforceIf(out);
            var back = arc(model.ways.metres(model.place[v], home));
            circuit.addArc(i + 1, 0, back);
            cp.addLessOrEqual(start[v], model.shiftTo[s] - model.ways.minutes(model.place[v], home) - model.minutes[v])
                    .onlyEnforceIf(back);
            for (int j = 0; j < nodes.size(); j++) {
                int w = nodes.get(j)[0];
                if (w != v) {
                    var leg = arc(model.ways.metres(model.place[v], model.place[w]));
                    circuit.addArc(i + 1, j + 1, leg);
                    int apart = model.minutes[v] + model.ways.minutes(model.place[v], model.place[w]);
                    cp.addGreaterOrEqual(start[w], LinearExpr.affine(start[v], 1, apart))
                            .onlyEnforceIf(leg);
                }
            }
        }
    }

    private BoolVar arc(int metres) {
        var arc = cp.newBoolVar("arc");
        cost.addTerm(arc, model.tariff.metres(metres));
        return arc;
    }

    private void capsAndFairness(int l) {
        var all = new ArrayList<Literal>();
        var byPeriod = new HashMap<String, List<Literal>>();
        sits.forEach((key, sit) -> {
            int s = (int) (key & 0xFFFFFFFFL);
            if (model.shiftLecturer[s] == l) {
                int day = model.shiftDay[s];
                all.add(sit);
                for (var period :
                        List.of("d" + day, "w" + model.week[day], "m" + model.month[day], "q" + model.quarter[day])) {
                    byPeriod.computeIfAbsent(period, k -> new ArrayList<>()).add(sit);
                }
            }
        });
        byPeriod.forEach(
                (period, list) -> cp.addLessOrEqual(LinearExpr.sum(list.toArray(Literal[]::new)), cap(l, period)));
        var table = new long[all.size() + 1];
        for (int n = 0; n < table.length; n++) {
            table[n] = model.tariff.fairness(n * 100L, model.share[l]);
        }
        var load = cp.newIntVar(0, all.size(), "load");
        cp.addEquality(load, LinearExpr.sum(all.toArray(Literal[]::new)));
        var unfair = cp.newIntVar(0, table[table.length - 1], "unfair");
        cp.addElement(load, table, unfair);
        cost.add(unfair);
    }

    private int cap(int l, String period) {
        return switch (period.charAt(0)) {
            case 'd' -> model.capDay[l];
            case 'w' -> model.capWeek[l];
            case 'm' -> model.capMonth[l];
            default -> model.capQuarter[l];
        };
    }
}
