package cn.fengqiao.planner.engine;

/** How much worse a trial may be and still be accepted: it cools, and small problems are heated again and again. */
final class Heat {

    /** The first temperature beside what a visit costs on average, and how far it falls. */
    private static final double HOT = 0.1;

    private static final double FALL = 50;
    private static final double MENDING = 600;

    /** Up to so many visits a hole is as deep as the whole problem. */
    private static final int FEW = 100;

    private static final int CYCLES = 6;

    private final Model model;
    private double usual = 1;
    private boolean mending;

    Heat(Model model) {
        this.model = model;
    }

    /** Takes its measure from what the first plan costs beside the unserved visits. */
    void warm(long soft) {
        usual = Math.max(HOT * soft / Math.max(1, model.visits), 1);
    }

    void as(Heat other) {
        usual = other.usual;
    }

    /** A published plan is mended rather than made anew. */
    void mend() {
        mending = true;
    }

    double at(double progress, boolean someLeft) {
        if (mending) {
            return MENDING * Math.pow(0.1, progress);
        }
        if (model.visits > FEW) {
            return usual * Math.pow(FALL, -progress);
        }
        double cycles = progress * CYCLES;
        double hot = hot((int) cycles % 3, someLeft);
        return hot * Math.pow(usual / FALL / hot, cycles - (int) cycles);
    }

    /** Usual, hotter, and so hot that a visit may be given up for another where some are left. */
    private double hot(int cycle, boolean someLeft) {
        return switch (cycle) {
            case 0 -> usual;
            case 1 -> 4 * usual;
            default -> Math.max(4 * usual, someLeft ? model.tariff.unserved(1) : 0);
        };
    }
}
