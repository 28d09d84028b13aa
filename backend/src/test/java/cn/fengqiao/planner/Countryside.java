package cn.fengqiao.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up districts around Suzhou: stations, communities, hosts, and the ways between them. */
final class Countryside {

    private final Family family;
    private final Random random;
    final List<Place> places = new ArrayList<>();
    final int[] hostPlace;
    final int[] hostCommunity;
    final int[] districtOfCommunity;
    final Travel travel;

    Countryside(Family family, Random random) {
        this.family = family;
        this.random = random;
        int communities = Math.max(4, family.visits() / 6);
        hostPlace = new int[Math.max(3, family.visits() / 3)];
        hostCommunity = new int[hostPlace.length];
        districtOfCommunity = new int[communities];
        geography();
        travel = switch (family.travel()) {
            case NONE -> new Travel.None();
            case MAP -> new Travel.Speed(40, 1.3, 5, 31.4);
            case MATRIX -> matrix();
        };
    }

    int hosts() {
        return hostPlace.length;
    }

    /** A station is a place of the same number. */
    int station(int lecturer) {
        return lecturer % stations();
    }

    private int stations() {
        return Math.max(2, family.lecturers() / 4);
    }

    private int place(double lat, double lon) {
        places.add(new Place("p" + places.size(), lat, lon));
        return places.size() - 1;
    }

    private void geography() {
        var lat = new double[10];
        var lon = new double[10];
        for (int d = 0; d < 10; d++) {
            lat[d] = 31.05 + 0.7 * random.nextDouble();
            lon[d] = 120.4 + 0.8 * random.nextDouble();
        }
        for (int station = 0; station < stations(); station++) {
            int d = station % 10;
            place(lat[d] + 0.06 * random.nextGaussian(), lon[d] + 0.06 * random.nextGaussian());
        }
        var communityAt = new double[districtOfCommunity.length][];
        for (int c = 0; c < communityAt.length; c++) {
            int d = districtOfCommunity[c] = random.nextInt(10);
            communityAt[c] =
                    new double[] {lat[d] + 0.07 * random.nextGaussian(), lon[d] + 0.07 * random.nextGaussian()};
        }
        for (int h = 0; h < hostPlace.length; h++) {
            int c = hostCommunity[h] = random.nextInt(communityAt.length);
            hostPlace[h] = place(
                    communityAt[c][0] + 0.006 * random.nextGaussian(),
                    communityAt[c][1] + 0.006 * random.nextGaussian());
        }
    }

    private Travel matrix() {
        var minutes = new ArrayList<int[]>();
        var metres = new ArrayList<int[]>();
        for (var from : places) {
            var m = new int[places.size()];
            var k = new int[places.size()];
            for (int j = 0; j < m.length; j++) {
                double km = kilometres(from, places.get(j));
                k[j] = (int) Math.round(km * 1350);
                m[j] = km == 0 ? 0 : 3 + (int) Math.ceil(km * 1.35 / (25 + 20 * random.nextDouble()) * 60);
            }
            minutes.add(m);
            metres.add(k);
        }
        return new Travel.Matrix(minutes, metres, 600);
    }

    private static double kilometres(Place a, Place b) {
        double perDegree = 6371 * Math.PI / 180;
        return Math.hypot(
                (a.lat() - b.lat()) * perDegree, (a.lon() - b.lon()) * perDegree * Math.cos(Math.toRadians(31.4)));
    }

    int minutes(int a, int b) {
        return switch (travel) {
            case Travel.None none -> 0;
            case Travel.Matrix matrix -> matrix.minutes().get(a)[b];
            case Travel.Speed speed ->
                a == b ? 0 : 7 + (int) Math.ceil(kilometres(places.get(a), places.get(b)) * 1.3 / 40 * 60);
        };
    }
}
