package cn.fengqiao.planner;

/** A new plan for what is left of the old one; it passed the judge. */
public record Proposal(Plan plan, Verdict verdict, Difference difference) {}
