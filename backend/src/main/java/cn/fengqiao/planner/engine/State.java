package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.CostRule;
import java.util.Arrays;

/** A feasible plan under work: visits go in and out whole, and every cost is kept up to date with each step. */
final class State {

    static final int SEATS = 4;

    final Model model;
    final Tours tours;
    final int[] day;
    final int[] start;
    final int[] seat;
    private final int[] flexFrom;
    private final int[] flexTo;
    final int[] dayCount;
    final int[] weekCount;
    final int[] monthCount;
    final int[] quarterCount;
    final long[] load;
    /** What one more visit to a community on a day costs for being near to others. */
    private final long[] spread;

    /** How many caps keep a lecturer from one more visit on a day. */
    private final byte[] closed;

    final int[] communityCount;
    final int[] pairCount;
    final long[] cost = new long[CostRule.values().length];
    private final Journal journal;

    State(Model model) {
        this.model = model;
        int n = model.visits;
        day = new int[n];
        start = new int[n];
        seat = new int[n * SEATS];
        flexFrom = new int[n];
        flexTo = new int[n];
        Arrays.fill(day, -1);
        Arrays.fill(seat, -1);
        tours = new Tours(model, start, flexFrom, flexTo);
        dayCount = new int[model.lecturers * model.days];
        weekCount = new int[model.lecturers * model.weeks];
        monthCount = new int[model.lecturers * model.months];
        quarterCount = new int[model.lecturers * model.quarters];
        load = new long[model.lecturers];
        spread = new long[model.communities * model.days];
        closed = new byte[model.lecturers * model.days];
        for (int l = 0; l < model.lecturers; l++) {
            weekCount[l * model.weeks] = model.doneWeek[l];
            monthCount[l * model.months] = model.doneMonth[l];
            quarterCount[l * model.quarters] = model.doneQuarter[l];
        }
        for (int l = 0; l < model.lecturers; l++) {
            boolean shut = model.capDay[l] == 0
                    || model.capWeek[l] <= model.doneWeek[l]
                    || model.capMonth[l] <= model.doneMonth[l]
                    || model.capQuarter[l] <= model.doneQuarter[l];
            if (shut) {
                recap(l);
            }
        }
        communityCount = new int[model.communities];
        pairCount = new int[model.pairWanted.length];
        journal = new Journal(this);
        for (int v = 0; v < n; v++) {
            add(CostRule.UNSERVED, model.tariff.unserved(model.priority[v]));
        }
        for (boolean needed : model.needsVisit) {
            add(CostRule.COMMUNITY, needed ? model.tariff.community : 0);
        }
        for (int wanted : model.pairWanted) {
            add(CostRule.MENTORING, model.tariff.mentoring * wanted);
        }
    }

    /** Looks afresh at the caps of a lecturer, for whoever changed them in the model. */
    void recap(int l) {
        for (int d = 0; d < model.days; d++) {
            int full = (dayCount[l * model.days + d] >= model.capDay[l] ? 1 : 0)
                    + (weekCount[l * model.weeks + model.week[d]] >= model.capWeek[l] ? 1 : 0)
                    + (monthCount[l * model.months + model.month[d]] >= model.capMonth[l] ? 1 : 0)
                    + (quarterCount[l * model.quarters + model.quarter[d]] >= model.capQuarter[l] ? 1 : 0);
            closed[l * model.days + d] = (byte) full;
        }
    }

    /** Whether the caps of a lecturer leave room for one more visit on a day. */
    boolean underCaps(int l, int d) {
        return closed[l * model.days + d] == 0;
    }

    private void add(CostRule rule, long amount) {
        cost[rule.ordinal()] += amount;
    }

    long total() {
        long sum = model.tariff.metres(tours.metres);
        for (long part : cost) {
            sum += part;
        }
        return sum;
    }

    long cost(CostRule rule) {
        return rule == CostRule.DISTANCE ? model.tariff.metres(tours.metres) : cost[rule.ordinal()];
    }

    boolean served(int visit) {
        return day[visit] >= 0;
    }

    int shift(int visit, int role) {
        return seat[visit * SEATS + role];
    }

    int lecturer(int visit, int role) {
        return model.shiftLecturer[seat[visit * SEATS + role]];
    }

    /** Whether nobody is late on the shifts that the open trial touched; to be asked where something was taken out. */
    boolean sound() {
        for (int i = 0; i < journal.shifts && model.ways.byMatrix(); i++) {
            if (!tours.sound(journal.shift[i])) {
                return false;
            }
        }
        return true;
    }

    Journal journal() {
        return journal;
    }

    /** Takes the placement that a search has found; the caller vouches that it is legal. */
    void place(int visit, Placement placement) {
        int roles = model.roles(visit);
        journal.touchVisit(visit);
        day[visit] = placement.day;
        start[visit] = placement.start;
        flexFrom[visit] = model.rigid[visit] ? placement.start : placement.windowFrom;
        flexTo[visit] = model.rigid[visit] ? placement.start : placement.windowTo;
        for (int role = 0; role < roles; role++) {
            int s = placement.shift[role];
            journal.touchShift(s);
            seat[visit * SEATS + role] = s;
            tours.insert(s, placement.position[role], visit);
        }
        count(visit, 1);
    }

    /** Seats a visit whose stops the caller then puts into the tours by {@link Tours#join}. */
    void settle(int visit, int newDay, int newStart, int[] seats, int[] window) {
        day[visit] = newDay;
        start[visit] = newStart;
        flex(visit, window[0], window[1]);
        System.arraycopy(seats, visit * SEATS, seat, visit * SEATS, SEATS);
        count(visit, 1);
    }

    void remove(int visit) {
        journal.touchVisit(visit);
        count(visit, -1);
        for (int role = 0; role < model.roles(visit); role++) {
            int s = shift(visit, role);
            journal.touchShift(s);
            tours.remove(s, visit);
        }
        day[visit] = -1;
    }

    int flexFrom(int visit) {
        return flexFrom[visit];
    }

    int flexTo(int visit) {
        return flexTo[visit];
    }

    void flex(int visit, int from, int to) {
        flexFrom[visit] = from;
        flexTo[visit] = to;
    }

    /** Everything that is counted beside the tours. */
    void count(int visit, int sign) {
        int d = day[visit];
        add(CostRule.UNSERVED, -sign * model.tariff.unserved(model.priority[visit]));
        countCommunity(visit, d, sign);
        add(CostRule.PREFERRED_DATE, sign * preferred(visit, d));
        add(CostRule.NODE_DATE, sign * node(visit, d));
        int points = model.points[d * 2 + (model.evening(start[visit]) ? 1 : 0)];
        for (int role = 0; role < model.roles(visit); role++) {
            countMember(visit, lecturer(visit, role), d, points, sign);
        }
        add(CostRule.CONTINUITY, sign * continuity(visit));
        add(CostRule.CHANGE, sign * change(visit));
        countPairs(visit, sign);
    }

    private void countMember(int visit, int l, int d, int points, int sign) {
        countCaps(l, d, sign);
        long before = model.tariff.fairness(load[l], model.share[l]);
        load[l] += (long) sign * points;
        add(CostRule.FAIRNESS, model.tariff.fairness(load[l], model.share[l]) - before);
        add(CostRule.DISTRICT, model.district[l] == model.visitDistrict[visit] ? 0 : sign * model.tariff.district);
    }

    private void countCaps(int l, int d, int sign) {
        // A cap closes when the count comes up to it and opens when the count goes one below.
        int turns = sign > 0 ? 0 : -1;
        if ((dayCount[l * model.days + d] += sign) == model.capDay[l] + turns) {
            closed[l * model.days + d] += (byte) sign;
        }
        if ((weekCount[l * model.weeks + model.week[d]] += sign) == model.capWeek[l] + turns) {
            close(l, d, model.week, sign);
        }
        if ((monthCount[l * model.months + model.month[d]] += sign) == model.capMonth[l] + turns) {
            close(l, d, model.month, sign);
        }
        if ((quarterCount[l * model.quarters + model.quarter[d]] += sign) == model.capQuarter[l] + turns) {
            close(l, d, model.quarter, sign);
        }
    }

    private void close(int l, int d, int[] period, int sign) {
        int from = d;
        while (from > 0 && period[from - 1] == period[d]) {
            from--;
        }
        for (int day = from; day < model.days && period[day] == period[d]; day++) {
            closed[l * model.days + day] += (byte) sign;
        }
    }

    private void countCommunity(int visit, int d, int sign) {
        int c = model.community[visit];
        int before = communityCount[c];
        communityCount[c] += sign;
        if (model.needsVisit[c] && (before == 0 || communityCount[c] == 0)) {
            add(CostRule.COMMUNITY, -sign * model.tariff.community);
        }
        if (sign < 0) {
            bunch(c, d, -1);
        }
        add(CostRule.SPREAD, sign * spread(c, d));
        if (sign > 0) {
            bunch(c, d, 1);
        }
    }

    private void bunch(int c, int d, int sign) {
        var fades = model.tariff.spread;
        int from = Math.max(0, d - fades.length + 1);
        int to = Math.min(model.days - 1, d + fades.length - 1);
        for (int day = from; day <= to; day++) {
            spread[c * model.days + day] += (long) sign * fades[Math.abs(day - d)];
        }
    }

    /** What one more visit to the community on that day costs for being near to others. */
    long spread(int c, int d) {
        return spread[c * model.days + d];
    }

    private long preferred(int visit, int d) {
        int wished = model.preferredDay[visit];
        return wished == Model.NEVER ? 0 : Tariff.item(model.tariff.weights.preferredDate() * Math.abs(wished - d));
    }

    private long node(int visit, int d) {
        int wished = model.nodeDay[visit];
        return wished == Model.NEVER ? 0 : Tariff.item(model.tariff.weights.nodeDate() * Math.abs(wished - d));
    }

    private long continuity(int visit) {
        if (!model.wantsFamiliar[visit]) {
            return 0;
        }
        for (int role = 0; role < model.roles(visit); role++) {
            if (model.isFamiliar(visit, lecturer(visit, role))) {
                return 0;
            }
        }
        return model.tariff.continuity;
    }

    private long change(int visit) {
        if (!model.hasPublished[visit]) {
            return 0;
        }
        boolean moved = model.publishedDay[visit] != day[visit] || model.publishedStart[visit] != start[visit];
        long sum = moved ? model.tariff.changedStart : 0;
        for (int role = 0; role < model.roles(visit); role++) {
            sum += model.publishedTeam[visit][role] == lecturer(visit, role) ? 0 : model.tariff.changedMember;
        }
        return sum;
    }

    private void countPairs(int visit, int sign) {
        for (int a = 0; a < model.roles(visit); a++) {
            for (int pair : model.pairsOf[lecturer(visit, a)]) {
                for (int b = a + 1; b < model.roles(visit); b++) {
                    int other = lecturer(visit, b);
                    if (other == model.pairMentor[pair] || other == model.pairMentee[pair]) {
                        long before = Math.max(0, model.pairWanted[pair] - pairCount[pair]);
                        pairCount[pair] += sign;
                        long after = Math.max(0, model.pairWanted[pair] - pairCount[pair]);
                        add(CostRule.MENTORING, (after - before) * model.tariff.mentoring);
                    }
                }
            }
        }
    }
}
