package cn.fengqiao.planner;

/** Who fills a role, and when this member starts (the same minute for the whole team, or the judge objects). */
public record Seat(int role, String lecturer, int start) {}
