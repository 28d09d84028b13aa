package cn.fengqiao.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Two ways to the same answer, taken in turns; what counts is the ratio of their medians. */
final class Duel {

    private static final int ROUNDS = Integer.getInteger("fengqiao.bench.rounds", 21);
    private static final int WARM = Math.ceilDiv(ROUNDS, 4);

    private Duel() {}

    /**
     * @param service milliseconds, median
     * @param raw milliseconds, median
     */
    record Result(String name, double service, double raw, int found) {

        double ratio() {
            return service / raw;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "| %-58s | %9.2f | %9.2f | %6.2f | %6d |", name, service, raw, ratio(), found);
        }
    }

    /** How long one way takes that has no other to compare with: milliseconds, median of a few. */
    static double alone(IntSupplier work) {
        var times = new double[5];
        for (var round = -1; round < times.length; round++) {
            var taken = millis(work);
            if (round >= 0) {
                times[round] = taken;
            }
        }
        return median(times);
    }

    /** Both answer with how much they found, which must be the same. */
    static Result of(String name, IntSupplier service, IntSupplier raw) {
        var found = service.getAsInt();
        var expected = raw.getAsInt();
        if (found != expected) {
            throw new IllegalStateException(
                    "%s: the service found %d, the hand-written query %d".formatted(name, found, expected));
        }
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (var round = -WARM; round < ROUNDS; round++) {
            var a = millis(service);
            var b = millis(raw);
            if (round >= 0) {
                ours[round] = a;
                theirs[round] = b;
            }
        }
        return new Result(name, median(ours), median(theirs), found);
    }

    private static double millis(IntSupplier work) {
        var began = System.nanoTime();
        work.getAsInt();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
