package cn.fengqiao.dispute;

/** A type of the police list, with the type of the official statistics that it corresponds to. */
public record DisputeTypeRow(String code, String name, String statisticsCode, String statisticsName) {}
