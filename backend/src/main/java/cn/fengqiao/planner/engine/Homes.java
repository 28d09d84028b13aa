package cn.fengqiao.planner.engine;

import java.util.Arrays;

/** The ways between every base and every venue, computed once: the search asks for them more than for anything else. */
final class Homes {

    static final Homes NONE = new Homes();

    /** Beyond so many pairs the table would cost more memory than it saves time. */
    private static final long MOST = 6_000_000;

    private final int[] homeOf;
    private final int[] place;
    private final int[][] metresOut;
    private final int[][] metresBack;
    private final int[][] minutesOut;
    private final int[][] minutesBack;

    private Homes() {
        homeOf = place = Model.NOTHING;
        metresOut = metresBack = minutesOut = minutesBack = new int[0][];
    }

    Homes(Model model) {
        var ways = model.ways;
        place = Arrays.stream(model.base).distinct().sorted().toArray();
        homeOf = Arrays.stream(model.base)
                .map(base -> Arrays.binarySearch(place, base))
                .toArray();
        boolean table = (long) place.length * ways.places() <= MOST;
        int rows = table ? ways.places() : 0;
        metresOut = new int[rows][];
        minutesOut = new int[rows][];
        metresBack = ways.byMatrix() ? new int[rows][] : metresOut;
        minutesBack = ways.byMatrix() ? new int[rows][] : minutesOut;
        for (int venue = 0; venue < rows; venue++) {
            if (model.visitsAtPlace[venue].length > 0) {
                fill(ways, venue);
            }
        }
    }

    private void fill(Ways ways, int venue) {
        metresOut[venue] = new int[place.length];
        minutesOut[venue] = new int[place.length];
        for (int home = 0; home < place.length; home++) {
            metresOut[venue][home] = ways.metres(place[home], venue);
            minutesOut[venue][home] = ways.minutes(place[home], venue, metresOut[venue][home]);
        }
        if (ways.byMatrix()) {
            metresBack[venue] = new int[place.length];
            minutesBack[venue] = new int[place.length];
            for (int home = 0; home < place.length; home++) {
                metresBack[venue][home] = ways.metres(venue, place[home]);
                minutesBack[venue][home] = ways.minutes(venue, place[home]);
            }
        }
    }

    boolean knows(int venue) {
        return venue < metresOut.length && metresOut[venue] != null;
    }

    /** Writes the four ways of a candidate at {@code i}. */
    void read(Candidates to, int i, int l, int venue) {
        int home = homeOf[l];
        to.wayOut[i] = metresOut[venue][home];
        to.wayBack[i] = metresBack[venue][home];
        to.minutesOut[i] = minutesOut[venue][home];
        to.minutesBack[i] = minutesBack[venue][home];
    }
}
