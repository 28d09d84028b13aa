package cn.fengqiao.planner.engine;

import java.util.function.BooleanSupplier;

/** Puts together the cheapest team for the day at hand from the gaps of each role, by branch and bound. */
final class Teams {

    private final Model model;
    private final State state;
    private final Aim aim;
    private final Candidates[] candidates;
    private final Options[] options;
    private final Gaps gaps;
    private final int[] order = new int[State.SEATS];
    private final long[] restAtLeast = new long[State.SEATS + 1];
    private final int[] chosen = new int[State.SEATS];
    private final long[] restMask = new long[State.SEATS + 1];
    private BooleanSupplier cancelled = () -> false;
    private int speaker;
    private int steps;
    boolean stopped;

    // One argument for each thing that it shares with the search for a place.
    Teams(State state, Aim aim, Candidates[] candidates, Options[] options, Gaps gaps) {
        this.state = state;
        this.model = state.model;
        this.aim = aim;
        this.candidates = candidates;
        this.options = options;
        this.gaps = gaps;
    }

    void stopWhen(BooleanSupplier supplier) {
        cancelled = supplier;
    }

    /** To be called once for a visit, when its candidates are known. Scarce roles first: what fails shows sooner. */
    void begin() {
        stopped = false;
        for (int role = 0; role < aim.roles; role++) {
            int i = role;
            while (i > 0 && candidates[order[i - 1]].size > candidates[role].size) {
                order[i] = order[i - 1];
                i--;
            }
            order[i] = role;
        }
        aim.gain = aim.roles > 1 && model.pairWanted.length > 0 ? possibleGain() : 0;
    }

    private long possibleGain() {
        int pairs = 0;
        for (int pair = 0; pair < model.pairWanted.length; pair++) {
            if (state.pairCount[pair] < model.pairWanted[pair]
                    && isCandidate(model.pairMentor[pair])
                    && isCandidate(model.pairMentee[pair])) {
                pairs++;
            }
        }
        return Math.min(pairs, aim.roles * (aim.roles - 1) / 2) * model.tariff.mentoring;
    }

    private boolean isCandidate(int l) {
        for (int role = 0; role < aim.roles; role++) {
            for (int c = 0; c < candidates[role].size; c++) {
                if (candidates[role].lecturer[c] == l) {
                    return true;
                }
            }
        }
        return false;
    }

    void onDay() {
        aim.known = aim.dayCost;
        long together = -1;
        for (int i = 0; i < aim.roles; i++) {
            int role = order[i];
            options[role].clear();
            gaps.gather(role);
            together &= options[role].mask;
            if (options[role].size == 0 || together == 0) {
                return;
            }
            aim.known += options[role].cheapest;
        }
        for (int role = 0; role < aim.roles; role++) {
            options[role].sort();
        }
        int spoken = model.dialect[aim.visit];
        if (spoken < 0) {
            compose(-1);
        } else {
            for (int role = 0; role < aim.roles; role++) {
                compose(role);
            }
        }
    }

    /** Looks for teams, those alone in which a certain role speaks the dialect if one is given. */
    private void compose(int speakingRole) {
        speaker = speakingRole;
        restAtLeast[aim.roles] = 0;
        restMask[aim.roles] = -1;
        for (int i = aim.roles - 1; i >= 0; i--) {
            int role = order[i];
            long cheapest = role == speaker ? cheapestSpeaker(options[role]) : options[role].cheapest;
            if (cheapest == Long.MAX_VALUE) {
                return;
            }
            restAtLeast[i] = restAtLeast[i + 1] + cheapest;
            restMask[i] = restMask[i + 1] & options[role].mask;
        }
        combine(0, 0, 1440, aim.dayCost);
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
        return model.speaks(model.shiftLecturer[s], model.dialect[aim.visit]);
    }

    private void combine(int depth, int low, int high, long cost) {
        if (depth == aim.roles) {
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
            if (cost + list.cost[option] + restAtLeast[depth + 1] >= aim.limit) {
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
        int at = aim.startIn(low, high);
        long cost = sum + aim.changed(at) + togetherCost();
        if (cost < aim.best.cost) {
            aim.limit = cost + aim.gain;
            aim.keep(cost, at, at, at);
            for (int role = 0; role < aim.roles; role++) {
                aim.keepMember(role, options[role].shift[chosen[role]], options[role].position[chosen[role]]);
            }
        }
    }

    private long togetherCost() {
        long cost = 0;
        if (model.wantsFamiliar[aim.visit]) {
            boolean familiar = false;
            for (int role = 0; role < aim.roles; role++) {
                familiar |= model.isFamiliar(aim.visit, member(role));
            }
            cost = familiar ? 0 : model.tariff.continuity;
        }
        return model.pairWanted.length == 0 ? cost : cost - pairGain();
    }

    private long pairGain() {
        long won = 0;
        for (int a = 0; a < aim.roles; a++) {
            for (int pair : model.pairsOf[member(a)]) {
                for (int b = a + 1; b < aim.roles; b++) {
                    int other = member(b);
                    boolean joint = other == model.pairMentor[pair] || other == model.pairMentee[pair];
                    won += joint && state.pairCount[pair] < model.pairWanted[pair] ? model.tariff.mentoring : 0;
                }
            }
        }
        return won;
    }
}
