package cn.fengqiao.outreach;

/** A lecturer of one visit; the lead stands first. */
public record Speaker(String id, String name) {}
