package cn.fengqiao.dispute;

/**
 * An open dispute whose officer or mediator no longer serves.
 *
 * @param person who left it behind
 * @param mediator whether that person was a mediator of it; the officer responsible otherwise
 */
public record LeftBehind(DisputeId dispute, String number, String title, Risk risk, String person, boolean mediator) {}
