package cn.fengqiao.planner.engine;

/** Ways to take a handful of related visits out of the plan; what was taken stands in {@link #taken}. */
final class Ruins {

    private final Model model;
    private final State state;
    private final Dice dice;
    private final Nearness nearness;
    int size;
    int[] taken = new int[64];

    Ruins(State state, Dice dice, Nearness nearness) {
        this.state = state;
        this.model = state.model;
        this.dice = dice;
        this.nearness = nearness;
    }

    void clear() {
        size = 0;
    }

    void list(int visit) {
        if (size == taken.length) {
            taken = java.util.Arrays.copyOf(taken, size * 2);
        }
        taken[size++] = visit;
    }

    void take(int visit) {
        if (state.served(visit) && !model.pinned[visit]) {
            state.remove(visit);
            list(visit);
        }
    }

    /** One of the ruins by chance, around a seed. */
    void ruin(int seed, int amount) {
        takeInOrderWith(seed);
        int kind = dice.below(100);
        if (!model.ways.matter() && kind < 45) {
            kind = 45 + dice.below(55);
        }
        if (kind < 45) {
            around(seed, amount);
        } else if (kind < 70) {
            sameDay(seed, amount);
        } else if (kind < 85) {
            lecturer(seed, amount);
        } else if (kind < 93) {
            atRandom(amount);
        } else {
            community(seed, amount);
        }
    }

    /** Two visits in a fixed order hold each other in place unless both go. */
    private void takeInOrderWith(int visit) {
        for (int i : model.successions[visit]) {
            if (dice.oneIn(2)) {
                take(visit);
                take(model.successionFirst[i] == visit ? model.successionThen[i] : model.successionFirst[i]);
            }
        }
    }

    /** Visits near each other, each with or without the rest of its tours. */
    private void around(int seed, int amount) {
        for (int place : nearness.around(model.place[seed])) {
            var here = model.visitsAtPlace[place];
            int offset = dice.below(here.length);
            for (int i = 0; i < here.length; i++) {
                int visit = here[(i + offset) % here.length];
                if (state.served(visit) && !dice.oneIn(4)) {
                    takeWithTours(visit, amount);
                }
                if (size >= amount) {
                    return;
                }
            }
        }
    }

    private void takeWithTours(int visit, int amount) {
        int s = state.shift(visit, dice.below(model.roles(visit)));
        take(visit);
        if (dice.oneIn(2)) {
            takeTour(s, amount);
        }
    }

    private void takeTour(int s, int amount) {
        var tours = state.tours;
        for (int i = tours.count[s] - 1; i >= 0 && size < amount; i--) {
            int stop = tours.stop[tours.off[s] + i];
            if (stop >= 0) {
                take(stop);
                i = Math.min(i, tours.count[s]);
            }
        }
    }

    private void takeDay(int l, int day, int amount) {
        int s = day < 0 || day >= model.days ? -1 : model.firstShift[l * model.days + day];
        for (; s >= 0 && s < model.shifts && model.shiftLecturer[s] == l && model.shiftDay[s] == day; s++) {
            takeTour(s, amount);
        }
    }

    /** The tours of one day of people who could stand in for each other. */
    private void sameDay(int seed, int amount) {
        var open = model.openDays[seed];
        if (open.length == 0) {
            return;
        }
        int day = state.served(seed) && dice.oneIn(2) ? state.day[seed] : open[dice.below(open.length)];
        take(seed);
        var people = model.near[seed][dice.below(model.roles(seed))];
        int offset = dice.oneIn(2) ? 0 : dice.below(Math.max(1, people.length));
        for (int i = 0; i < people.length && size < amount; i++) {
            takeDay(people[(i + offset) % people.length], day, amount);
        }
    }

    /** Some days of one person, beginning anywhere. */
    private void lecturer(int seed, int amount) {
        var people = model.near[seed][dice.below(model.roles(seed))];
        if (people.length == 0) {
            return;
        }
        int l = state.served(seed)
                ? state.lecturer(seed, dice.below(model.roles(seed)))
                : people[dice.below(people.length)];
        int from = dice.below(model.days);
        for (int i = 0; i < model.days && size < amount; i++) {
            takeDay(l, (from + i) % model.days, amount);
        }
    }

    private void atRandom(int amount) {
        for (int i = 0; i < amount; i++) {
            take(dice.below(model.visits));
        }
    }

    private void community(int seed, int amount) {
        var all = model.visitsOfCommunity[model.community[seed]];
        int offset = dice.below(all.length);
        for (int i = 0; i < all.length && size < amount; i++) {
            take(all[(i + offset) % all.length]);
        }
        if (size < amount) {
            around(seed, amount);
        }
    }

    /** Frees, for an unserved visit, one day of one possible team, and room under the caps of its members. */
    void makeRoomFor(int visit) {
        takeInOrderWith(visit);
        var open = model.openDays[visit];
        if (open.length == 0) {
            return;
        }
        int day = open[dice.below(open.length)];
        for (int role = 0; role < model.roles(visit); role++) {
            var people = dice.oneIn(3) ? model.candidates[model.groups[visit][role]] : model.near[visit][role];
            if (people.length > 0) {
                int l = people[dice.below(people.length)];
                takeDay(l, day, size + 4);
                underCaps(l, day);
            }
        }
    }

    private void underCaps(int l, int day) {
        boolean week = state.weekCount[l * model.weeks + model.week[day]] >= model.capWeek[l];
        boolean month = state.monthCount[l * model.months + model.month[day]] >= model.capMonth[l];
        boolean quarter = state.quarterCount[l * model.quarters + model.quarter[day]] >= model.capQuarter[l];
        int from = dice.below(model.days);
        for (int i = 0; i < model.days && (week || month || quarter); i++) {
            int other = (from + i) % model.days;
            boolean helps = (!week || model.week[other] == model.week[day])
                    && (!month || model.month[other] == model.month[day])
                    && (!quarter || model.quarter[other] == model.quarter[day]);
            if (helps && state.dayCount[l * model.days + other] > 0) {
                takeDay(l, other, size + 1);
                week = state.weekCount[l * model.weeks + model.week[day]] >= model.capWeek[l];
                month = state.monthCount[l * model.months + model.month[day]] >= model.capMonth[l];
                quarter = state.quarterCount[l * model.quarters + model.quarter[day]] >= model.capQuarter[l];
            }
        }
    }
}
