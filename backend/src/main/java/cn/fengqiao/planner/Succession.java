package cn.fengqiao.planner;

/** When both are planned, {@code then} starts {@code minMinutes} to {@code maxMinutes} after the start of {@code first}. */
public record Succession(String first, String then, int minMinutes, int maxMinutes) {}
