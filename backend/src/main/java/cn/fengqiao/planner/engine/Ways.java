package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Place;
import cn.fengqiao.planner.Travel;
import java.util.List;

/** Metres and minutes between places by index, fast enough to be asked tens of millions of times a second. */
final class Ways {

    private static final int FLAT = 0;
    private static final int MATRIX = 1;
    private static final int NOWHERE = 2;

    private final int kind;
    private final double[] lat;
    private final double[] lon;
    private double northPerDegree;
    private double eastPerDegree;
    private double detour;
    private long metresPerHour;
    private int extraMinutes;
    private int[][] minutes = {};
    private int[][] metres = {};
    private int metresPerMinute;

    Ways(Travel travel, List<Place> places) {
        lat = places.stream().mapToDouble(Place::lat).toArray();
        lon = places.stream().mapToDouble(Place::lon).toArray();
        switch (travel) {
            case Travel.None none -> kind = NOWHERE;
            case Travel.Speed speed -> {
                kind = FLAT;
                northPerDegree = 6371.0 * Math.PI / 180;
                eastPerDegree = northPerDegree * Math.cos(Math.toRadians(speed.latitude()));
                detour = speed.detour();
                metresPerHour = Math.round(speed.kmPerHour() * 1000);
                extraMinutes = speed.extraMinutes();
            }
            case Travel.Matrix matrix -> {
                kind = MATRIX;
                minutes = matrix.minutes().toArray(int[][]::new);
                metres = matrix.metres().toArray(int[][]::new);
                metresPerMinute = matrix.metresPerMinute();
            }
        }
    }

    int places() {
        return lat.length;
    }

    /** Whether nearness means anything here. */
    boolean matter() {
        return kind != NOWHERE;
    }

    boolean byMatrix() {
        return kind == MATRIX;
    }

    double latOf(int place) {
        return lat[place];
    }

    double lonOf(int place) {
        return lon[place];
    }

    int metres(int a, int b) {
        if (kind == FLAT) {
            double north = (lat[a] - lat[b]) * northPerDegree;
            double east = (lon[a] - lon[b]) * eastPerDegree;
            return (int) Math.round(detour * Math.sqrt(north * north + east * east) * 1000);
        }
        if (kind == NOWHERE) {
            return 0;
        }
        return metres.length == 0 ? minutes[a][b] * metresPerMinute : metres[a][b];
    }

    /** Whatever tells near from far: the metres, or the minutes where nothing is said of metres. */
    int apart(int a, int b) {
        return kind == MATRIX && metres.length == 0 ? minutes[a][b] : metres(a, b);
    }

    /** The minutes that belong to a distance already known from {@link #metres}. */
    int minutes(int a, int b, int knownMetres) {
        if (kind == FLAT) {
            return knownMetres == 0
                    ? 0
                    : extraMinutes + (int) ((knownMetres * 60L + metresPerHour - 1) / metresPerHour);
        }
        return kind == NOWHERE ? 0 : minutes[a][b];
    }

    int minutes(int a, int b) {
        return minutes(a, b, kind == FLAT ? metres(a, b) : 0);
    }
}
