package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Problem;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The visits of the oracle: whether, on which day, from when and by whom each is made, and who may go together. */
final class OracleModel {

    /** Whether a role of a visit is filled by the owner of a shift. */
    record Sit(int visit, int role, int shift, BoolVar chosen) {}

    final Model model;
    final CpModel cp = new CpModel();
    final LinearExprBuilder cost = LinearExpr.newBuilder();
    final IntVar[] start;
    final BoolVar[] served;
    final List<Sit> sits = new ArrayList<>();
    private final Map<Long, BoolVar> onDay = new HashMap<>();
    long constant;

    OracleModel(Problem problem) {
        model = ModelBuilder.build(problem);
        start = new IntVar[model.visits];
        served = new BoolVar[model.visits];
        for (int v = 0; v < model.visits; v++) {
            visit(v);
            team(v);
        }
        pins();
    }

    static LinearExpr sum(List<? extends Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }

    BoolVar onDay(int v, int day) {
        return Objects.requireNonNull(onDay.get((long) v << 32 | day));
    }

    List<Sit> sitsOn(int shift) {
        return sits.stream().filter(sit -> sit.shift() == shift).toList();
    }

    List<Literal> sits(int v, int lecturer) {
        return literals(v, sit -> model.shiftLecturer[sit.shift()] == lecturer);
    }

    private List<Literal> literals(int v, Predicate<Sit> which) {
        return sits.stream()
                .filter(sit -> sit.visit() == v)
                .filter(which)
                .map(sit -> (Literal) sit.chosen())
                .toList();
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
        cp.addEquality(sum(days), served[v]);
        for (int role = 0; role < model.roles(v); role++) {
            role(v, role);
        }
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
            for (int day : model.isBanned(v, l) ? Model.NOTHING : model.openDays[v]) {
                int first = model.firstShift[l * model.days + day];
                for (int s = first; s >= 0 && s < first + model.shiftsOn[l * model.days + day]; s++) {
                    var sit = cp.newBoolVar("sit");
                    sits.add(new Sit(v, role, s, sit));
                    all.add(sit);
                    cp.addImplication(sit, onDay(v, day));
                    cost.addTerm(sit, model.district[l] == model.visitDistrict[v] ? 0 : model.tariff.district);
                }
            }
        }
        cp.addEquality(sum(all), served[v]);
    }

    /** Different people who may meet, the dialect, and somebody familiar. */
    private void team(int v) {
        for (int l = 0; l < model.lecturers; l++) {
            var own = sits(v, l);
            cp.addAtMostOne(own.toArray(Literal[]::new));
            for (int other = 0; other < l && model.notWith[l].length > 0; other++) {
                if (model.notWith[l][other]) {
                    var both = new ArrayList<>(own);
                    both.addAll(sits(v, other));
                    cp.addAtMostOne(both.toArray(Literal[]::new));
                }
            }
        }
        int spoken = model.dialect[v];
        if (spoken >= 0) {
            var speakers = literals(v, sit -> model.speaks(model.shiftLecturer[sit.shift()], spoken));
            cp.addLessOrEqual(served[v], sum(speakers));
        }
        if (model.wantsFamiliar[v]) {
            var strangers = cp.newBoolVar("strangers");
            var known = new ArrayList<>(literals(v, sit -> model.isFamiliar(v, model.shiftLecturer[sit.shift()])));
            known.add(strangers);
            cp.addLessOrEqual(served[v], sum(known));
            cost.addTerm(strangers, model.tariff.continuity);
        }
    }

    private void pins() {
        var numbers = Plans.numbers(model, model.problem.pins());
        for (int v = 0; v < model.visits; v++) {
            if (numbers.day()[v] >= 0) {
                cp.addEquality(onDay(v, numbers.day()[v]), 1);
                cp.addEquality(start[v], numbers.start()[v]);
                for (int role = 0; role < model.roles(v); role++) {
                    int seat = numbers.seat()[v * State.SEATS + role];
                    int pinned = role;
                    cp.addEquality(sum(literals(v, sit -> sit.role() == pinned && sit.shift() == seat)), 1);
                }
            }
        }
    }
}
