package cn.fengqiao.planner;

/** A pair that should go out together a number of times. */
public record Mentoring(String mentor, String mentee, int visits) {}
