package cn.fengqiao.planner.engine;

/** Whether a visit may take place exactly so, beside everything that the state already holds, with nobody moving. */
final class Exactly {

    private final State state;
    private final Model model;

    Exactly(State state) {
        this.state = state;
        this.model = state.model;
    }

    /** Whether a visit may take place so for itself, whatever else its team has to do that day. */
    boolean mayBe(int v, int day, int start, int[] shifts) {
        boolean onDuty = opens(v, day, start) && team(v, shifts);
        for (int role = 0; role < model.roles(v) && onDuty; role++) {
            int s = shifts[role];
            onDuty = model.shiftDay[s] == day
                    && model.shiftFrom[s] <= start
                    && start + model.minutes[v] <= model.shiftTo[s];
        }
        return onDuty;
    }

    boolean fits(int v, int day, int start, int[] shifts) {
        return opens(v, day, start)
                && inOrder(v, day, start)
                && team(v, shifts)
                && everybodyFree(v, day, start, shifts);
    }

    /** Whether one more member fits beside those already chosen, whatever the rest of the team will be. */
    boolean memberFits(int v, int day, int start, int s, int[] chosen, int size) {
        int l = model.shiftLecturer[s];
        for (int i = 0; i < size; i++) {
            if (model.shiftLecturer[chosen[i]] == l) {
                return false;
            }
        }
        return !model.isBanned(v, l) && state.underCaps(l, day) && !state.tours.full(s) && reachable(v, start, s);
    }

    private boolean opens(int v, int day, int start) {
        var windows = model.windowsOn(v, day);
        for (int i = 0; i < windows.length; i += 2) {
            if (windows[i] <= start && start <= windows[i + 1] && start % model.grain == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean inOrder(int v, int day, int start) {
        for (int i : model.successions[v]) {
            boolean first = model.successionFirst[i] == v;
            int other = first ? model.successionThen[i] : model.successionFirst[i];
            if (state.served(other)) {
                int later = (state.day[other] - day) * 1440 + state.start[other] - start;
                int minutes = first ? later : -later;
                if (minutes < model.successionMin[i] || minutes > model.successionMax[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean team(int v, int[] shifts) {
        int spoken = model.dialect[v];
        boolean speaks = spoken < 0;
        for (int role = 0; role < model.roles(v); role++) {
            int l = model.shiftLecturer[shifts[role]];
            if (!model.qualified[model.groups[v][role]][l] || model.isBanned(v, l)) {
                return false;
            }
            for (int other = 0; other < role; other++) {
                int o = model.shiftLecturer[shifts[other]];
                if (o == l || (model.notWith[l].length > 0 && model.notWith[l][o])) {
                    return false;
                }
            }
            speaks |= spoken >= 0 && model.speaks(l, spoken);
        }
        return speaks;
    }

    private boolean everybodyFree(int v, int day, int start, int[] shifts) {
        for (int role = 0; role < model.roles(v); role++) {
            int s = shifts[role];
            int l = model.shiftLecturer[s];
            if (model.shiftDay[s] != day
                    || !state.underCaps(l, day)
                    || state.tours.full(s)
                    || !reachable(v, start, s)) {
                return false;
            }
        }
        return true;
    }

    private boolean reachable(int v, int start, int s) {
        var tours = state.tours;
        int home = model.base[model.shiftLecturer[s]];
        int position = Loading.positionFor(tours, s, start);
        int before = position == 0 ? home : tours.placeOf(tours.stop[tours.off[s] + position - 1]);
        int ready = model.shiftFrom[s];
        if (position > 0) {
            int stop = tours.stop[tours.off[s] + position - 1];
            ready = tours.startOf(stop) + tours.minutesOf(stop);
        }
        boolean last = position == tours.count[s];
        int after = last ? home : tours.placeOf(tours.stop[tours.off[s] + position]);
        int due = last ? model.shiftTo[s] : tours.startOf(tours.stop[tours.off[s] + position]);
        int place = model.place[v];
        return ready + model.ways.minutes(before, place) <= start
                && start + model.minutes[v] + model.ways.minutes(place, after) <= due;
    }
}
