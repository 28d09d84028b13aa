package cn.fengqiao.planner.engine;

/**
 * Looks at every gap in the tours of the candidates of one role on the day at hand. Its methods are long because they
 * are the innermost loop of the search.
 */
final class Gaps {

    private final Model model;
    private final State state;
    private final Ways ways;
    private final Aim aim;
    private final Candidates[] candidates;
    private final Options[] options;

    Gaps(State state, Aim aim, Candidates[] candidates, Options[] options) {
        this.state = state;
        this.model = state.model;
        this.ways = model.ways;
        this.aim = aim;
        this.candidates = candidates;
        this.options = options;
    }

    /** For a team fills the options of the role; for a single lecturer keeps the best at once. */
    void gather(int role) {
        var own = candidates[role];
        var tours = state.tours;
        boolean onlyEvening = aim.windowsSize == 2 && model.evening(aim.windows[0]);
        int points = model.points[aim.day * 2 + (onlyEvening ? 1 : 0)];
        for (int c = 0; c < own.size; c++) {
            int l = own.lecturer[c];
            int s = model.firstShift[l * model.days + aim.day];
            long base = aim.known + own.fixed[c];
            if (s < 0 || (points >= 100 && base + own.fair[c] >= aim.limit)) {
                continue;
            }
            int shifts = model.shiftsOn[l * model.days + aim.day];
            boolean wholeWay = shifts == 1 && tours.count[s] == 0;
            if ((wholeWay && base + own.bothWays[c] >= aim.limit) || !state.underCaps(l, aim.day)) {
                continue;
            }
            long fair = points == 100 ? own.fair[c] : own.fairness(l, points);
            for (int last = s + shifts; s < last; s++) {
                if (tours.count[s] == 0) {
                    emptyShift(role, c, s, base + fair);
                } else if (!tours.full(s)) {
                    gaps(role, c, s, base + fair);
                }
            }
        }
    }

    private void emptyShift(int role, int c, int s, long base) {
        var own = candidates[role];
        long cost = base + own.bothWays[c];
        if (cost < aim.limit) {
            int from = model.shiftFrom[s] + own.minutesOut[c];
            int to = model.shiftTo[s] - own.minutesBack[c] - aim.minutes;
            fit(role, c, s, 0, from, to, cost);
        }
    }

    private void gaps(int role, int c, int s, long base) {
        var own = candidates[role];
        var tours = state.tours;
        int o = tours.off[s];
        int n = tours.count[s];
        int ready = model.shiftFrom[s];
        int to = -1;
        int metresIn = own.wayOut[c];
        int minutesIn = own.minutesOut[c];
        for (int p = 0; p <= n; p++) {
            int due = p < n ? tours.latest[o + p] : model.shiftTo[s];
            int here = -1;
            if (p < n) {
                here = tours.placeOf(tours.stop[o + p]);
            }
            boolean roomy = due - ready >= aim.minutes;
            int metresOut = 0;
            int minutesOut = 0;
            if (roomy) {
                if (p > 0 && to >= 0) {
                    metresIn = ways.metres(to, aim.place);
                    minutesIn = ways.minutes(to, aim.place, metresIn);
                }
                metresOut = p < n ? ways.metres(aim.place, here) : own.wayBack[c];
                minutesOut = p < n ? ways.minutes(aim.place, here, metresOut) : own.minutesBack[c];
                long cost = base + model.tariff.metres((long) metresIn + metresOut - tours.leg[o + p]);
                if (cost < aim.limit) {
                    fit(role, c, s, p, ready + minutesIn, due - minutesOut - aim.minutes, cost);
                }
            }
            if (p < n) {
                ready = tours.earliest[o + p] + tours.minutesOf(tours.stop[o + p]);
                to = here;
            }
        }
    }

    private void fit(int role, int c, int s, int position, int from, int to, long cost) {
        if (from > to) {
            return;
        }
        for (int i = 0; i < aim.windowsSize; i += 2) {
            int low = Math.max(aim.windows[i], from);
            int high = Math.min(aim.windows[i + 1], to);
            if (low <= high && (low = model.up(low)) <= (high = model.down(high))) {
                long price = cost;
                if (aim.windowsSize > 2 && model.evening(low)) {
                    int l = candidates[role].lecturer[c];
                    price += candidates[role].fairness(l, model.points[aim.day * 2 + 1])
                            - candidates[role].fairness(l, model.points[aim.day * 2]);
                }
                if (aim.roles > 1) {
                    options[role].add(s, position, low, high, price - aim.known);
                } else {
                    keepSolo(s, position, low, high, price, i);
                }
            }
        }
    }

    private void keepSolo(int s, int position, int low, int high, long price, int window) {
        int at = aim.startIn(low, high);
        long cost = price + aim.changed(at);
        if (cost < aim.best.cost) {
            aim.limit = cost;
            aim.keep(cost, at, aim.windows[window], aim.windows[window + 1]);
            aim.keepMember(0, s, position);
        }
    }
}
