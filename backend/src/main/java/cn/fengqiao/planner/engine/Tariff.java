package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Weights;

/** The table of weights in whole metre-equivalents, rounded item by item as the judge does. */
final class Tariff {

    final Weights weights;
    final boolean perMetre;
    final long community;
    final long district;
    final long continuity;
    final long mentoring;
    final long changedStart;
    final long changedMember;
    final int[] spread;

    Tariff(Weights weights) {
        this.weights = weights;
        perMetre = weights.distance() == 1;
        community = item(weights.community());
        district = item(weights.district());
        continuity = item(weights.continuity());
        mentoring = item(weights.mentoring());
        changedStart = item(weights.changedStart());
        changedMember = item(weights.changedMember());
        spread = new int[weights.spreadDays()];
        for (int apart = 0; apart < spread.length; apart++) {
            spread[apart] = (int) item(weights.spread() * (weights.spreadDays() - apart) / weights.spreadDays());
        }
    }

    static long item(double kilometreEquivalents) {
        return Math.round(kilometreEquivalents * 1000);
    }

    long metres(long metres) {
        return perMetre ? metres : item(weights.distance() * metres / 1000.0);
    }

    long unserved(int priority) {
        return item(weights.unserved() * priority);
    }

    long fairness(long load, long share) {
        if (load <= share) {
            return 0;
        }
        double above = (load - share) / 100.0;
        return item(weights.fairness() * above * above);
    }
}
