package cn.fengqiao.planner.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which venues lie around a venue, nearest first; found when first asked for and kept. */
final class Nearness {

    private static final int PLACES = 40;

    private final Model model;
    private final int[][] near;
    private final int[] venues;
    private int side = 1;
    private double south;
    private double west;
    private double height = 1;
    private double width = 1;
    private int[][] cells = {};

    Nearness(Model model) {
        this.model = model;
        near = new int[model.ways.places()][];
        var used = new ArrayList<Integer>();
        for (int place = 0; place < near.length; place++) {
            near[place] = Model.NOTHING;
            if (model.visitsAtPlace[place].length > 0) {
                used.add(place);
            }
        }
        venues = used.stream().mapToInt(i -> i).toArray();
        if (!model.ways.byMatrix()) {
            grid();
        }
    }

    private void grid() {
        side = Math.max(1, (int) Math.sqrt(venues.length / 3.0));
        south = Arrays.stream(venues).mapToDouble(model.ways::latOf).min().orElse(0);
        west = Arrays.stream(venues).mapToDouble(model.ways::lonOf).min().orElse(0);
        height = Math.max(
                1e-9, Arrays.stream(venues).mapToDouble(model.ways::latOf).max().orElse(1) - south);
        width = Math.max(
                1e-9, Arrays.stream(venues).mapToDouble(model.ways::lonOf).max().orElse(1) - west);
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < side * side; i++) {
            lists.add(new ArrayList<>());
        }
        for (int venue : venues) {
            lists.get(row(venue) * side + column(venue)).add(venue);
        }
        cells = lists.stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
    }

    private int row(int place) {
        return Math.clamp((int) ((model.ways.latOf(place) - south) / height * side), 0, side - 1);
    }

    private int column(int place) {
        return Math.clamp((int) ((model.ways.lonOf(place) - west) / width * side), 0, side - 1);
    }

    /** Finds everything at once, so that several lanes may ask. */
    void complete() {
        for (int venue : venues) {
            around(venue);
        }
    }

    int[] around(int place) {
        if (near[place].length == 0) {
            near[place] = search(place);
        }
        return near[place];
    }

    private int[] search(int place) {
        var found = model.ways.byMatrix() ? venues : ring(place);
        var keys = new long[found.length];
        for (int i = 0; i < found.length; i++) {
            keys[i] = (long) model.ways.apart(place, found[i]) << 24 | i;
        }
        Arrays.sort(keys);
        var result = new int[Math.min(PLACES, keys.length)];
        Arrays.setAll(result, i -> found[(int) (keys[i] & 0xFFFFFF)]);
        return result;
    }

    /** All venues of a square of cells that is large enough. */
    private int[] ring(int place) {
        for (int reach = 1; ; reach++) {
            var found = new ArrayList<Integer>();
            for (int r = Math.max(0, row(place) - reach); r <= Math.min(side - 1, row(place) + reach); r++) {
                for (int c = Math.max(0, column(place) - reach); c <= Math.min(side - 1, column(place) + reach); c++) {
                    for (int venue : cells[r * side + c]) {
                        found.add(venue);
                    }
                }
            }
            if (found.size() >= PLACES * 2 || reach >= side) {
                return found.stream().mapToInt(i -> i).toArray();
            }
        }
    }
}
