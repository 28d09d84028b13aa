package cn.fengqiao.planner.engine;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Finds the cheapest legal place for a whole visit: over its open days in order of their cost, over the candidates of
 * each role, over the gaps of their tours. Longer than other files because it is the innermost loop of the search.
 */
final class Inserter {

    private static final int FEW = 16;

    private final Model model;
    private final State state;
    private final Ways ways;
    private final Dice dice;
    private final Candidates[] candidates = new Candidates[State.SEATS];
    private final Options[] options = new Options[State.SEATS];
    private final int[] order = new int[State.SEATS];
    private final long[] restAtLeast = new long[State.SEATS + 1];
    private final int[] chosen = new int[State.SEATS];
    private final long[] restMask = new long[State.SEATS + 1];
    private final Placement best = new Placement();
    private int[] clipped = new int[16];
    private boolean searching;
    private boolean anyWillDo;
    private BooleanSupplier cancelled = () -> false;
    private boolean stopped;
    private int steps;

    // the visit and day at hand
    private int visit;
    private int roles;
    private int place;
    private int minutes;
    private int day;
    private long dayCost;
    private long gain;
    private long limit;
    private long known;
    private int speaker;
    private int[] windows = Model.NOTHING;
    private int windowsSize;

    Inserter(State state, Dice dice) {
        this.state = state;
        this.model = state.model;
        this.ways = model.ways;
        this.dice = dice;
        Arrays.setAll(candidates, role -> new Candidates(state));
        Arrays.setAll(options, role -> new Options());
    }

    /** Long looks end early once this says so; they may then have missed something. */
    void stopWhen(BooleanSupplier supplier) {
        cancelled = supplier;
    }

    /** Looks at the nearest candidates with a few left out by chance; the usual step of the search. */
    Placement near(int v) {
        return find(v, model.near[v], Model.NOTHING, 40);
    }

    /** Looks at a few of the nearest, for a first plan that is wanted soon. */
    Placement first(int v) {
        var near = model.near[v];
        var few = new int[near.length][];
        for (int role = 0; role < near.length; role++) {
            few[role] = near[role].length <= FEW ? near[role] : Arrays.copyOf(near[role], FEW);
        }
        return find(v, few, Model.NOTHING, 40);
    }

    /** Looks at everybody; what it does not find does not exist. */
    Placement everywhere(int v) {
        var groups = model.groups[v];
        var lists = new int[groups.length][];
        Arrays.setAll(lists, role -> model.candidates[groups[role]]);
        return find(v, lists, Model.NOTHING, 0);
    }

    /** Whether there is any place at all. */
    boolean fitsSomewhere(int v) {
        anyWillDo = true;
        boolean found = everywhere(v).found();
        anyWillDo = false;
        return found;
    }

    /** The same on some days only and with given lists of people, for explanations. */
    Placement among(int v, int[][] lists, int[] onlyDays) {
        return find(v, lists, onlyDays, 0);
    }

    private Placement find(int v, int[][] lists, int[] onlyDays, int blinkOneIn) {
        best.clear();
        visit = v;
        roles = lists.length;
        place = model.place[v];
        minutes = model.minutes[v];
        searching = blinkOneIn > 0;
        stopped = false;
        for (int role = 0; role < roles; role++) {
            candidates[role].collect(v, role, lists[role], dice, blinkOneIn);
            if (candidates[role].size == 0) {
                return best;
            }
        }
        orderRoles();
        gain = roles > 1 && model.pairWanted.length > 0 ? possibleGain() : 0;
        limit = Long.MAX_VALUE;
        var open = model.openDays[v];
        for (int i = 0; i < open.length && model.dayCost[v][i] < limit && !stopped; i++) {
            boolean blinks = blinkOneIn > 0 && dice.oneIn(blinkOneIn);
            if (!blinks && (onlyDays.length == 0 || contains(onlyDays, open[i]))) {
                onDay(open[i], model.dayCost[v][i], model.windows[v][i]);
            }
            stopped |= anyWillDo ? best.found() : blinkOneIn == 0 && cancelled.getAsBoolean();
        }
        return best;
    }

    /** Costs so much more may still win, for the mentoring pairs that the candidates could form. */
    private long possibleGain() {
        int pairs = 0;
        for (int pair = 0; pair < model.pairWanted.length; pair++) {
            if (state.pairCount[pair] < model.pairWanted[pair]
                    && isCandidate(model.pairMentor[pair])
                    && isCandidate(model.pairMentee[pair])) {
                pairs++;
            }
        }
        return Math.min(pairs, roles * (roles - 1) / 2) * model.tariff.mentoring;
    }

    private boolean isCandidate(int l) {
        for (int role = 0; role < roles; role++) {
            for (int c = 0; c < candidates[role].size; c++) {
                if (candidates[role].lecturer[c] == l) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean contains(int[] list, int value) {
        for (int one : list) {
            if (one == value) {
                return true;
            }
        }
        return false;
    }

    /** Scarce roles first: what cannot be done shows sooner. */
    private void orderRoles() {
        for (int role = 0; role < roles; role++) {
            int i = role;
            while (i > 0 && candidates[order[i - 1]].size > candidates[role].size) {
                order[i] = order[i - 1];
                i--;
            }
            order[i] = role;
        }
    }

    private void onDay(int d, long cost, int[] ranges) {
        day = d;
        dayCost = cost + state.spread(model.community[visit], d);
        if (model.hasPublished[visit] && model.publishedDay[visit] != d) {
            dayCost += model.tariff.changedStart;
        }
        if (dayCost >= limit) {
            return;
        }
        windows = ranges;
        windowsSize = ranges.length;
        if (model.successions[visit].length > 0) {
            clipToSuccessions();
        }
        if (windowsSize == 0) {
            return;
        }
        if (roles == 1) {
            known = dayCost;
            gather(0);
        } else {
            team();
        }
    }

    private void clipToSuccessions() {
        int low = Integer.MIN_VALUE / 2;
        int high = Integer.MAX_VALUE / 2;
        for (int i : model.successions[visit]) {
            int first = model.successionFirst[i];
            int other = first == visit ? model.successionThen[i] : first;
            if (state.served(other)) {
                int at = (state.day[other] - day) * 1440 + state.start[other];
                low = Math.max(low, first == visit ? at - model.successionMax[i] : at + model.successionMin[i]);
                high = Math.min(high, first == visit ? at - model.successionMin[i] : at + model.successionMax[i]);
            }
        }
        int n = 0;
        if (clipped.length < windows.length) {
            clipped = new int[windows.length];
        }
        for (int i = 0; i < windows.length; i += 2) {
            int from = Math.max(windows[i], low <= 0 ? 0 : model.up(low));
            int to = Math.min(windows[i + 1], model.down(high));
            if (from <= to) {
                clipped[n++] = from;
                clipped[n++] = to;
            }
        }
        windows = clipped;
        windowsSize = n;
    }

    private void team() {
        known = dayCost;
        long together = -1;
        for (int i = 0; i < roles; i++) {
            int role = order[i];
            options[role].clear();
            gather(role);
            together &= options[role].mask;
            if (options[role].size == 0 || together == 0) {
                return;
            }
            known += options[role].cheapest;
        }
        for (int role = 0; role < roles; role++) {
            options[role].sort();
        }
        int spoken = model.dialect[visit];
        if (spoken < 0) {
            compose(-1);
        } else {
            for (int role = 0; role < roles; role++) {
                compose(role);
            }
        }
    }

    /** Looks for teams, those alone in which a certain role speaks the dialect if one is given. */
    private void compose(int speakingRole) {
        speaker = speakingRole;
        restAtLeast[roles] = 0;
        restMask[roles] = -1;
        for (int i = roles - 1; i >= 0; i--) {
            int role = order[i];
            long cheapest = role == speaker ? cheapestSpeaker(options[role]) : options[role].cheapest;
            if (cheapest == Long.MAX_VALUE) {
                return;
            }
            restAtLeast[i] = restAtLeast[i + 1] + cheapest;
            restMask[i] = restMask[i + 1] & options[role].mask;
        }
        combine(0, 0, 1440, dayCost);
    }

    private long cheapestSpeaker(Options list) {
        for (int i = 0; i < list.size; i++) {
            int option = list.ranked(i);
            if (speaks(list.shift[option])) {
                return list.cost[option];
            }
        }
        return Long.MAX_VALUE;
    }

    private boolean speaks(int s) {
        return model.speaks(model.shiftLecturer[s], model.dialect[visit]);
    }

    /** For a team fills {@link #options} of the role; for a single lecturer keeps the best at once. */
    private void gather(int role) {
        var own = candidates[role];
        var tours = state.tours;
        boolean onlyEvening = windowsSize == 2 && model.evening(windows[0]);
        int points = model.points[day * 2 + (onlyEvening ? 1 : 0)];
        for (int c = 0; c < own.size; c++) {
            int l = own.lecturer[c];
            int s = model.firstShift[l * model.days + day];
            long base = known + own.fixed[c];
            if (s < 0 || (points >= 100 && base + own.fair[c] >= limit)) {
                continue;
            }
            int shifts = model.shiftsOn[l * model.days + day];
            boolean wholeWay = shifts == 1 && tours.count[s] == 0;
            if ((wholeWay && base + own.bothWays[c] >= limit) || !state.underCaps(l, day)) {
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
        if (cost < limit) {
            int from = model.shiftFrom[s] + own.minutesOut[c];
            int to = model.shiftTo[s] - own.minutesBack[c] - minutes;
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
            boolean roomy = due - ready >= minutes;
            int metresOut = 0;
            int minutesOut = 0;
            if (roomy) {
                if (p > 0 && to >= 0) {
                    metresIn = ways.metres(to, place);
                    minutesIn = ways.minutes(to, place, metresIn);
                }
                metresOut = p < n ? ways.metres(place, here) : own.wayBack[c];
                minutesOut = p < n ? ways.minutes(place, here, metresOut) : own.minutesBack[c];
                long cost = base + model.tariff.metres((long) metresIn + metresOut - tours.leg[o + p]);
                if (cost < limit) {
                    fit(role, c, s, p, ready + minutesIn, due - minutesOut - minutes, cost);
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
        for (int i = 0; i < windowsSize; i += 2) {
            int low = Math.max(windows[i], from);
            int high = Math.min(windows[i + 1], to);
            if (low <= high && (low = model.up(low)) <= (high = model.down(high))) {
                long price = cost;
                if (windowsSize > 2 && model.evening(low)) {
                    int l = candidates[role].lecturer[c];
                    price += candidates[role].fairness(l, model.points[day * 2 + 1])
                            - candidates[role].fairness(l, model.points[day * 2]);
                }
                if (roles > 1) {
                    options[role].add(s, position, low, high, price - known);
                } else {
                    keepSolo(s, position, low, high, price, i);
                }
            }
        }
    }

    private void keepSolo(int s, int position, int low, int high, long price, int window) {
        int at = startIn(low, high);
        long cost = price;
        if (model.hasPublished[visit] && model.publishedDay[visit] == day && at != model.publishedStart[visit]) {
            cost += model.tariff.changedStart;
        }
        if (cost < best.cost) {
            best.cost = cost;
            limit = cost;
            best.day = day;
            best.start = at;
            best.windowFrom = windows[window];
            best.windowTo = windows[window + 1];
            best.shift[0] = s;
            best.position[0] = position;
        }
    }

    private int startIn(int low, int high) {
        if (model.hasPublished[visit] && model.publishedDay[visit] == day) {
            int told = model.publishedStart[visit];
            if (told >= low && told <= high) {
                return told;
            }
        }
        return searching && dice.oneIn(3) ? high : low;
    }

    private void combine(int depth, int low, int high, long cost) {
        if (depth == roles) {
            keepTeam(low, high, cost);
            return;
        }
        if ((++steps & 0xFFF) == 0) {
            stopped |= cancelled.getAsBoolean();
        }
        int role = order[depth];
        var list = options[role];
        for (int i = 0; i < list.size && !stopped; i++) {
            int option = list.ranked(i);
            if (cost + list.cost[option] + restAtLeast[depth + 1] >= limit) {
                return;
            }
            int from = Math.max(low, list.from[option]);
            int to = Math.min(high, list.to[option]);
            boolean together = from <= to && (Options.mask(from, Math.min(to, 1439)) & restMask[depth + 1]) != 0;
            int s = list.shift[option];
            if (together && (role != speaker || speaks(s)) && fitsTeam(depth, s)) {
                chosen[role] = option;
                combine(depth + 1, from, to, cost + list.cost[option]);
            }
        }
    }

    private int member(int role) {
        return model.shiftLecturer[options[role].shift[chosen[role]]];
    }

    private boolean fitsTeam(int depth, int s) {
        int l = model.shiftLecturer[s];
        for (int i = 0; i < depth; i++) {
            int other = member(order[i]);
            if (other == l || (model.notWith[l].length > 0 && model.notWith[l][other])) {
                return false;
            }
        }
        return true;
    }

    private void keepTeam(int low, int high, long sum) {
        int at = startIn(low, high);
        long cost = sum + togetherCost(at);
        if (cost < best.cost) {
            best.cost = cost;
            limit = cost + gain;
            best.day = day;
            best.start = at;
            best.windowFrom = at;
            best.windowTo = at;
            for (int role = 0; role < roles; role++) {
                best.shift[role] = options[role].shift[chosen[role]];
                best.position[role] = options[role].position[chosen[role]];
            }
        }
    }

    private long togetherCost(int at) {
        long cost = 0;
        if (model.hasPublished[visit] && model.publishedDay[visit] == day && at != model.publishedStart[visit]) {
            cost += model.tariff.changedStart;
        }
        if (model.wantsFamiliar[visit]) {
            boolean known = false;
            for (int role = 0; role < roles; role++) {
                known |= model.isFamiliar(visit, member(role));
            }
            cost += known ? 0 : model.tariff.continuity;
        }
        return model.pairWanted.length == 0 ? cost : cost - pairGain();
    }

    private long pairGain() {
        long gain = 0;
        for (int a = 0; a < roles; a++) {
            for (int pair : model.pairsOf[member(a)]) {
                for (int b = a + 1; b < roles; b++) {
                    int other = member(b);
                    boolean joint = other == model.pairMentor[pair] || other == model.pairMentee[pair];
                    gain += joint && state.pairCount[pair] < model.pairWanted[pair] ? model.tariff.mentoring : 0;
                }
            }
        }
        return gain;
    }
}
