package cn.fengqiao.outreach;

/** A topic that a lecturer can teach, at a level from 1 (can) to 3 (expert). */
public record TaughtTopic(String code, String name, int level) {}
