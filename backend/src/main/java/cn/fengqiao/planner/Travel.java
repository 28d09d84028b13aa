package cn.fengqiao.planner;

import java.util.List;

/** How long and how far it is from place to place. */
public sealed interface Travel {

    /**
     * A flat map around one latitude: straight line times detour, at one speed, plus minutes for parking and walking
     * in whenever the place changes.
     */
    record Speed(double kmPerHour, double detour, int extraMinutes, double latitude) implements Travel {}

    /**
     * Minutes (and metres, if known) from row place to column place, in the order of the problem's places; overrides
     * coordinates. Without metres a minute counts as {@code metresPerMinute}.
     */
    record Matrix(List<int[]> minutes, List<int[]> metres, int metresPerMinute) implements Travel {}

    /** Everything happens in one place, or online. */
    record None() implements Travel {}
}
