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
    final int[] communityDay;
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
        communityDay = new int[model.communities * model.days];
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
        dayCount[l * model.days + d] += sign;
        weekCount[l * model.weeks + model.week[d]] += sign;
        monthCount[l * model.months + model.month[d]] += sign;
        quarterCount[l * model.quarters + model.quarter[d]] += sign;
        long before = model.tariff.fairness(load[l], model.share[l]);
        load[l] += (long) sign * points;
        add(CostRule.FAIRNESS, model.tariff.fairness(load[l], model.share[l]) - before);
        add(CostRule.DISTRICT, model.district[l] == model.visitDistrict[visit] ? 0 : sign * model.tariff.district);
    }

    private void countCommunity(int visit, int d, int sign) {
        int c = model.community[visit];
        int before = communityCount[c];
        communityCount[c] += sign;
        if (model.needsVisit[c] && (before == 0 || communityCount[c] == 0)) {
            add(CostRule.COMMUNITY, -sign * model.tariff.community);
        }
        if (sign < 0) {
            communityDay[c * model.days + d]--;
        }
        add(CostRule.SPREAD, sign * spread(c, d));
        if (sign > 0) {
            communityDay[c * model.days + d]++;
        }
    }

    /** What one more visit to the community on that day costs for being near to others. */
    long spread(int c, int d) {
        if (communityCount[c] == 0) {
            return 0;
        }
        long sum = 0;
        var fades = model.tariff.spread;
        for (int apart = 0; apart < fades.length; apart++) {
            if (d - apart >= 0) {
                sum += (long) fades[apart] * communityDay[c * model.days + d - apart];
            }
            if (apart > 0 && d + apart < model.days) {
                sum += (long) fades[apart] * communityDay[c * model.days + d + apart];
            }
        }
        return sum;
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
