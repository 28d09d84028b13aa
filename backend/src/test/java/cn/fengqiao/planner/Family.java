package cn.fengqiao.planner;

import java.util.Random;

/** What kind of problem to make up. */
record Family(
        String name,
        int lecturers,
        int visits,
        double tension,
        int days,
        int grain,
        TravelKind travel,
        int perDay,
        double[] teamShares,
        boolean skilledTeams,
        int shortest,
        int longest,
        int tightWindows) {

    enum TravelKind {
        MAP,
        MATRIX,
        NONE
    }

    private static final double[] USUAL_TEAMS = {0.6, 0.3, 0.08, 0.02};

    static Family quarter(String name, int lecturers, int visits, double tension) {
        return new Family(name, lecturers, visits, tension, 90, 15, TravelKind.MAP, 2, USUAL_TEAMS, false, 45, 120, 0);
    }

    static Family small(double tension) {
        return quarter("S", 40, 200, tension);
    }

    static Family medium(double tension) {
        return quarter("M", 300, 3_000, tension);
    }

    static Family large(double tension) {
        return quarter("L", 1_000, 30_000, tension);
    }

    static Family routing() {
        return new Family("routing", 40, 1_200, 1.2, 6, 1, TravelKind.MATRIX, 9, new double[] {1}, false, 10, 25, 120);
    }

    static Family teams() {
        return new Family(
                "teams", 150, 600, 1.2, 90, 15, TravelKind.MAP, 2, new double[] {0, 0.1, 0.2, 0.7}, true, 45, 120, 0);
    }

    static Family oneDay() {
        return new Family("oneDay", 120, 220, 1.4, 1, 5, TravelKind.MAP, 3, USUAL_TEAMS, false, 30, 60, 0);
    }

    static Family noTravel() {
        return new Family("noTravel", 150, 1_500, 1.2, 90, 15, TravelKind.NONE, 2, USUAL_TEAMS, false, 45, 120, 0);
    }

    double meanTeam() {
        double mean = 0;
        for (int i = 0; i < teamShares.length; i++) {
            mean += (i + 1) * teamShares[i];
        }
        return mean;
    }

    int team(Random random) {
        double at = random.nextDouble();
        for (int i = 0; i < teamShares.length; i++) {
            at -= teamShares[i];
            if (at < 0) {
                return i + 1;
            }
        }
        return 1;
    }

    int minutes(Random random) {
        int step = Math.max(5, grain);
        return shortest + random.nextInt((longest - shortest) / step + 1) * step;
    }
}
