package cn.fengqiao.planner.engine;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** The ways of the oracle: a circuit from home and back for every stretch of duty, through visits and fixed duties. */
final class OracleTours {

    /** A place with a start, fixed for other duties, and how long it takes; {@code sit} is absent for those. */
    private record Stop(int place, IntVar start, int minutes, boolean visit, int owner, Literal sits) {}

    private final OracleModel oracle;
    private final Model model;

    OracleTours(OracleModel oracle) {
        this.oracle = oracle;
        this.model = oracle.model;
    }

    void add() {
        for (int s = 0; s < model.shifts; s++) {
            circuit(s);
        }
    }

    private List<Stop> stops(int s) {
        var stops = new ArrayList<Stop>();
        for (var sit : oracle.sitsOn(s)) {
            int v = sit.visit();
            stops.add(new Stop(model.place[v], oracle.start[v], model.minutes[v], true, v, sit.chosen()));
        }
        for (int busy : model.shiftBusy[s]) {
            var from = oracle.cp.newConstant(model.busyFrom[busy]);
            int minutes = model.busyTo[busy] - model.busyFrom[busy];
            stops.add(new Stop(model.busyPlace[busy], from, minutes, false, ~busy, oracle.cp.trueLiteral()));
        }
        return stops;
    }

    private void circuit(int s) {
        int home = model.base[model.shiftLecturer[s]];
        var stops = stops(s);
        var circuit = oracle.cp.addCircuit();
        if (stops.stream().allMatch(Stop::visit)) {
            circuit.addArc(0, 0, oracle.cp.newBoolVar("idle"));
        }
        for (int i = 0; i < stops.size(); i++) {
            var one = stops.get(i);
            if (one.visit()) {
                circuit.addArc(i + 1, i + 1, one.sits().not());
            }
            fromAndToHome(circuit, s, home, one, i + 1);
            for (int j = 0; j < stops.size(); j++) {
                if (one.owner() != stops.get(j).owner()) {
                    leg(circuit, one, i + 1, stops.get(j), j + 1);
                }
            }
        }
    }

    private void fromAndToHome(CircuitConstraint circuit, int s, int home, Stop stop, int node) {
        var out = arc(home, stop.place());
        var back = arc(stop.place(), home);
        circuit.addArc(0, node, out);
        circuit.addArc(node, 0, back);
        if (stop.visit()) {
            int latest = model.shiftTo[s] - model.ways.minutes(stop.place(), home) - stop.minutes();
            oracle.cp
                    .addGreaterOrEqual(stop.start(), model.shiftFrom[s] + model.ways.minutes(home, stop.place()))
                    .onlyEnforceIf(out);
            oracle.cp.addLessOrEqual(stop.start(), latest).onlyEnforceIf(back);
        }
    }

    /** Between two duties that are not visits only the order counts. */
    private void leg(CircuitConstraint circuit, Stop from, int node, Stop to, int other) {
        var leg = arc(from.place(), to.place());
        circuit.addArc(node, other, leg);
        int way = from.visit() || to.visit() ? model.ways.minutes(from.place(), to.place()) : 0;
        oracle.cp
                .addGreaterOrEqual(to.start(), LinearExpr.affine(from.start(), 1, from.minutes() + way))
                .onlyEnforceIf(leg);
    }

    private BoolVar arc(int from, int to) {
        var arc = oracle.cp.newBoolVar("arc");
        oracle.cost.addTerm(arc, model.tariff.metres(model.ways.metres(from, to)));
        return arc;
    }
}
