package cn.fengqiao.outreach;

/** A visit and the latest thing that somebody else did about it. */
public record VisitChange(VisitRow visit, VisitStep step) {}
