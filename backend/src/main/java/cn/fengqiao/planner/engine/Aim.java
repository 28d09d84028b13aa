package cn.fengqiao.planner.engine;

/** The visit and the day at hand while a place is sought: what is known of their cost, and the best place so far. */
final class Aim {

    private final Model model;
    private final Dice dice;
    final Placement best = new Placement();
    int visit;
    int roles;
    int place;
    int minutes;
    int day;
    long dayCost;

    /** What every member's price stands on. */
    long known;

    /** What costs as much is of no interest any more. */
    long limit;

    /** Costs so much more may still win, for the mentoring pairs that the candidates could form. */
    long gain;

    /** Ranges of starts, of which so many numbers count. */
    int[] windows = Model.NOTHING;

    int windowsSize;
    boolean searching;

    Aim(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    void at(int v, boolean inSearch) {
        best.clear();
        visit = v;
        roles = model.roles(v);
        place = model.place[v];
        minutes = model.minutes[v];
        searching = inSearch;
        gain = 0;
        limit = Long.MAX_VALUE;
    }

    /** The published start where it is possible, else one end of the range. */
    int startIn(int low, int high) {
        if (model.hasPublished[visit] && model.publishedDay[visit] == day) {
            int told = model.publishedStart[visit];
            if (told >= low && told <= high) {
                return told;
            }
        }
        return searching && dice.oneIn(3) ? high : low;
    }

    /** What a start on this day costs for being another than the published one; another day is in {@link #dayCost}. */
    long changed(int start) {
        boolean sameDay = model.hasPublished[visit] && model.publishedDay[visit] == day;
        return sameDay && start != model.publishedStart[visit] ? model.tariff.changedStart : 0;
    }

    void keep(long cost, int start, int windowFrom, int windowTo) {
        best.cost = cost;
        best.day = day;
        best.start = start;
        best.windowFrom = windowFrom;
        best.windowTo = windowTo;
    }

    void keepMember(int role, int shift, int position) {
        best.shift[role] = shift;
        best.position[role] = position;
    }
}
