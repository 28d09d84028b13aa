package cn.fengqiao.planner;

import java.util.function.Supplier;

/**
 * How far a search has come.
 *
 * @param done the share of the budget that is used, 0 to 1
 * @param total cost of the best plan in metre-equivalents
 * @param best the best plan so far, made when asked for, and only valid during the call
 */
public record Progress(long iterations, double seconds, double done, long total, int unserved, Supplier<Plan> best) {}
