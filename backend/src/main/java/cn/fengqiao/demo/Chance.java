package cn.fengqiao.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance from a seed: the same seed tells the same story, whatever the day it is told on. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A stream of its own, so that a change in one part of the story leaves the others as they were. */
    Chance branch() {
        return new Chance(random.nextLong());
    }

    String id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63).toString();
    }

    boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    /** From first to last, both possible. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Small indexes come up much more often than large ones: few are met again and again, most only once. */
    <T> T favourite(List<T> all) {
        var skewed = Math.pow(random.nextDouble(), 2.5);
        return all.get((int) (skewed * all.size()));
    }

    /** The index of a weight, as often as the weight says. */
    int weighted(double... weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var left = random.nextDouble() * total;
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
