package cn.fengqiao.planner.engine;

/** Who could fill one role of the visit at hand, with what is the same on every day; reused from visit to visit. */
final class Candidates {

    private final Model model;
    private final State state;
    int size;
    private int place;
    private boolean table;
    int[] lecturer = new int[64];
    long[] fixed = new long[64];
    long[] fair = new long[64];
    int[] wayOut = new int[64];
    int[] wayBack = new int[64];
    int[] minutesOut = new int[64];
    int[] minutesBack = new int[64];
    long[] bothWays = new long[64];

    Candidates(State state) {
        this.state = state;
        this.model = state.model;
    }

    void collect(int visit, int role, int[] from, Dice dice, int blinkOneIn) {
        size = 0;
        place = model.place[visit];
        table = model.homes.knows(place);
        if (lecturer.length < from.length) {
            grow(from.length);
        }
        boolean solo = model.roles(visit) == 1;
        for (int l : from) {
            boolean blinks = blinkOneIn > 0 && dice.oneIn(blinkOneIn);
            if (!blinks && !capped(l) && !(model.banned[visit].length > 0 && model.isBanned(visit, l))) {
                add(visit, role, l, solo);
            }
        }
    }

    private boolean capped(int l) {
        return model.quarters == 1 && state.quarterCount[l] >= model.capQuarter[l];
    }

    private void add(int visit, int role, int l, boolean solo) {
        int spoken = model.dialect[visit];
        if (solo && spoken >= 0 && !model.speaks(l, spoken)) {
            return;
        }
        int i = size++;
        lecturer[i] = l;
        long cost = model.district[l] == model.visitDistrict[visit] ? 0 : model.tariff.district;
        if (model.hasPublished[visit] && model.publishedTeam[visit][role] != l) {
            cost += model.tariff.changedMember;
        }
        if (solo && model.wantsFamiliar[visit] && !model.isFamiliar(visit, l)) {
            cost += model.tariff.continuity;
        }
        fixed[i] = cost;
        fair[i] = fairness(l, 100);
        if (table) {
            model.homes.read(this, i, l, place);
        } else {
            int home = model.base[l];
            wayOut[i] = model.ways.metres(home, place);
            wayBack[i] = model.ways.metres(place, home);
            minutesOut[i] = model.ways.minutes(home, place);
            minutesBack[i] = model.ways.minutes(place, home);
        }
        bothWays[i] = model.tariff.metres((long) wayOut[i] + wayBack[i]);
    }

    long fairness(int l, int points) {
        long load = state.load[l];
        long share = model.share[l];
        if (load + points <= share) {
            return 0;
        }
        return model.tariff.fairness(load + points, share) - model.tariff.fairness(load, share);
    }

    private void grow(int n) {
        lecturer = new int[n];
        fixed = new long[n];
        fair = new long[n];
        wayOut = new int[n];
        wayBack = new int[n];
        minutesOut = new int[n];
        minutesBack = new int[n];
        bothWays = new long[n];
    }
}
