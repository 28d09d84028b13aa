package cn.fengqiao.dispute;

/** What a registration gave: where to look, and the numbers for the receipt. */
public record Registered(DisputeId id, String number, String reportNumber) {}
