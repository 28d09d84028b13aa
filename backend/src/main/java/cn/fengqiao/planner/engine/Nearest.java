package cn.fengqiao.planner.engine;

import java.util.Arrays;

/** Finds the members of a group who live nearest to one place after another; visits of one place share what was found. */
final class Nearest {

    private final Model model;
    private final int[] homes;
    private final int[][] livesAt;

    /** Everybody, the nearest to the place first. */
    private final int[] people;

    private final long[] keys;
    private long[] seen = new long[16];
    private int[][] found = new int[16][];
    private int size;

    Nearest(Model model) {
        this.model = model;
        var counts = new int[model.ways.places()];
        for (int base : model.base) {
            counts[base]++;
        }
        livesAt = new int[counts.length][];
        int n = 0;
        for (int place = 0; place < counts.length; place++) {
            livesAt[place] = new int[counts[place]];
            n += counts[place] > 0 ? 1 : 0;
        }
        for (int l = model.lecturers - 1; l >= 0; l--) {
            livesAt[model.base[l]][--counts[model.base[l]]] = l;
        }
        homes = new int[n];
        for (int place = counts.length - 1; place >= 0; place--) {
            if (livesAt[place].length > 0) {
                homes[--n] = place;
            }
        }
        people = new int[model.lecturers];
        keys = new long[homes.length];
        for (int l = 0; l < people.length; l++) {
            people[l] = l;
        }
    }

    /** Moves to a place. */
    void from(int place) {
        size = 0;
        if (!model.ways.matter()) {
            return;
        }
        for (int i = 0; i < homes.length; i++) {
            keys[i] = (long) model.ways.apart(homes[i], place) << 24 | i;
        }
        Arrays.sort(keys);
        int n = 0;
        for (long key : keys) {
            for (int l : livesAt[homes[(int) (key & 0xFFFFFF)]]) {
                people[n++] = l;
            }
        }
    }

    /** The nearest of a group, of those who speak a dialect if one is given; all of them where there are not more. */
    int[] of(int group, int spoken, int most, int salt) {
        if (spoken < 0 && model.candidates[group].length <= most) {
            return model.candidates[group];
        }
        long whom = ((long) group << 8 | most) << 32 | (spoken + 1 & 0xFFFFFFFFL);
        for (int i = 0; i < size && model.ways.matter(); i++) {
            if (seen[i] == whom) {
                return found[i];
            }
        }
        if (size == seen.length) {
            seen = Arrays.copyOf(seen, size * 2);
            found = Arrays.copyOf(found, size * 2);
        }
        seen[size] = whom;
        found[size] = pick(model.qualified[group], spoken, most, salt);
        return found[size++];
    }

    /** Where nobody is near, every visit begins at another place of the list. */
    private int[] pick(boolean[] qualified, int spoken, int most, int salt) {
        var picked = new int[most];
        int from = model.ways.matter() || people.length == 0 ? 0 : salt * 31 % people.length;
        int n = 0;
        for (int i = 0; i < people.length && n < most; i++) {
            int l = people[from + i < people.length ? from + i : from + i - people.length];
            if (qualified[l] && (spoken < 0 || model.speaks(l, spoken))) {
                picked[n++] = l;
            }
        }
        return n == most ? picked : Arrays.copyOf(picked, n);
    }
}
