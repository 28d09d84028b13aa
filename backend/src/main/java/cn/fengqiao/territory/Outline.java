package cn.fengqiao.territory;

import java.util.List;
import java.util.SplittableRandom;

/** The border of a district, as rings of longitude and latitude; makes up places inside it. */
record Outline(List<double[][]> rings, double centreLongitude, double centreLatitude) {

    /** A point inside, always the same for the same code, near the given centre when the border allows it. */
    double[] pointNear(double[] centre, double spread, String code) {
        var random = new SplittableRandom(code.hashCode());
        for (var attempt = 0; attempt < 200; attempt++) {
            var longitude = centre[0] + (random.nextDouble() - 0.5) * 2 * spread;
            var latitude = centre[1] + (random.nextDouble() - 0.5) * 2 * spread;
            if (contains(longitude, latitude)) {
                return rounded(longitude, latitude);
            }
        }
        return pointInside(code);
    }

    /** A point anywhere inside, always the same for the same code. */
    double[] pointInside(String code) {
        var random = new SplittableRandom(code.hashCode());
        var box = box();
        for (var attempt = 0; attempt < 10_000; attempt++) {
            var longitude = box[0] + random.nextDouble() * (box[2] - box[0]);
            var latitude = box[1] + random.nextDouble() * (box[3] - box[1]);
            if (contains(longitude, latitude)) {
                return rounded(longitude, latitude);
            }
        }
        throw new IllegalStateException(
                "no point found inside the outline for " + code + ". Maybe a ring is not closed?");
    }

    /** Even-odd rule over all rings. */
    boolean contains(double longitude, double latitude) {
        var inside = false;
        for (var ring : rings) {
            for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
                var a = ring[i];
                var b = ring[j];
                if (a[1] > latitude != b[1] > latitude
                        && longitude < (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]) + a[0]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private double[] box() {
        var box = new double[] {180, 90, -180, -90};
        for (var ring : rings) {
            for (var point : ring) {
                box[0] = Math.min(box[0], point[0]);
                box[1] = Math.min(box[1], point[1]);
                box[2] = Math.max(box[2], point[0]);
                box[3] = Math.max(box[3], point[1]);
            }
        }
        return box;
    }

    private static double[] rounded(double longitude, double latitude) {
        return new double[] {Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5};
    }
}
