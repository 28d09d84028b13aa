package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Problem;
import java.time.LocalDate;

/**
 * The problem as arrays: lecturers, visits, days, places, shifts (a stretch of duty of one lecturer on one day) and
 * groups (who may fill a role) are all numbers. Filled once by {@link ModelBuilder}, read by everybody.
 */
final class Model {

    final Problem problem;
    final Ways ways;
    final Tariff tariff;
    Homes homes = Homes.NONE;
    LocalDate[] dates = {};
    int days;
    int lecturers;
    int visits;
    int grain;

    // days
    int[] week = {};
    int[] month = {};
    int[] quarter = {};
    int weeks;
    int months;
    int quarters;
    /** Load in hundredths of an ordinary visit: {@code points[day * 2 + (evening ? 1 : 0)]}. */
    int[] points = {};

    // lecturers
    int[] base = {};
    int[] district = {};
    int[] capDay = {};
    int[] capWeek = {};
    int[] capMonth = {};
    int[] capQuarter = {};

    /** What was done before the first day in the week, month and quarter that it falls in. */
    int[] doneWeek = {};

    int[] doneMonth = {};
    int[] doneQuarter = {};
    long[] share = {};
    boolean[][] speaks = {};
    boolean[][] notWith = {};
    int[][] pairsOf = {};
    int[] pairWanted = {};
    int[] pairMentor = {};
    int[] pairMentee = {};

    // shifts, ordered by lecturer, day, time
    int shifts;
    int[] shiftLecturer = {};
    int[] shiftDay = {};
    int[] shiftFrom = {};
    int[] shiftTo = {};
    /** First shift of a lecturer on a day, or -1: {@code [lecturer * days + day]}. */
    int[] firstShift = {};

    /** How many shifts a lecturer has on a day, parallel to {@link #firstShift}. */
    byte[] shiftsOn = {};

    int[][] shiftBusy = {};
    int[] busyFrom = {};
    int[] busyTo = {};
    int[] busyPlace = {};

    // visits
    int[] place = {};
    int[] minutes = {};
    int[] priority = {};
    int[] visitDistrict = {};
    int[] community = {};
    int[] dialect = {};
    /** Days from the first day, or {@link #NEVER}. */
    int[] preferredDay = {};

    int[] nodeDay = {};
    /** Visits whose start is not shifted to make room: teams, pins, successions and published ones. */
    boolean[] rigid = {};

    int shortest = 1440;
    boolean[] pinned = {};
    int[][] groups = {};
    int[][] banned = {};
    int[][] familiar = {};
    boolean[] wantsFamiliar = {};
    int[][] openDays = {};
    /** Cost of each open day, parallel to {@link #openDays}, ascending. */
    long[][] dayCost = {};
    /** Pairs of earliest and latest start, parallel to {@link #openDays}. */
    int[][][] windows = {};

    int[][] successions = {};
    int[] successionFirst = {};
    int[] successionThen = {};
    int[] successionMin = {};
    int[] successionMax = {};
    boolean[] hasPublished = {};
    int[] publishedDay = {};
    int[] publishedStart = {};
    int[][] publishedTeam = {};

    // groups and communities
    int[][] candidates = {};
    boolean[][] qualified = {};
    /** The nearest candidates per visit and role; the whole group where it is small. */
    int[][][] near = {};

    int communities;
    boolean[] needsVisit = {};
    int[][] visitsOfCommunity = {};
    int[][] visitsAtPlace = {};

    Model(Problem problem) {
        this.problem = problem;
        this.ways = new Ways(problem.travel(), problem.places());
        this.tariff = new Tariff(problem.weights());
    }

    int roles(int visit) {
        return groups[visit].length;
    }

    boolean isBanned(int visit, int lecturer) {
        for (int other : banned[visit]) {
            if (other == lecturer) {
                return true;
            }
        }
        return false;
    }

    boolean isFamiliar(int visit, int lecturer) {
        for (int other : familiar[visit]) {
            if (other == lecturer) {
                return true;
            }
        }
        return false;
    }

    /** Start ranges of a visit on a day; empty when the day is not open. */
    int[] windowsOn(int visit, int day) {
        var open = openDays[visit];
        for (int i = 0; i < open.length; i++) {
            if (open[i] == day) {
                return windows[visit][i];
            }
        }
        return NOTHING;
    }

    boolean speaks(int lecturer, int dialect) {
        return dialect < speaks[lecturer].length && speaks[lecturer][dialect];
    }

    int up(int minute) {
        return (minute + grain - 1) / grain * grain;
    }

    int down(int minute) {
        return minute < 0 ? -1 : minute / grain * grain;
    }

    boolean evening(int start) {
        return start >= problem.eveningFrom();
    }

    static final int[] NOTHING = {};
    static final int NEVER = Integer.MIN_VALUE;
}
