package cn.fengqiao.planner;

/** A community whose year counts: one without any visit so far should get one. */
public record Community(String id, boolean visitedThisYear) {}
