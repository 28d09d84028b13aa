package cn.fengqiao.outreach;

/** A topic, as pickers show it. */
public record TopicRow(String code, String name) {}
