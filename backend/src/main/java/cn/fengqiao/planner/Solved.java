package cn.fengqiao.planner;

/** A plan that passed the judge, with the verdict and what it took. */
public record Solved(Plan plan, Verdict verdict, long iterations, double seconds) {}
