package cn.fengqiao.territory;

/**
 * An agency as lists and pickers show it.
 *
 * @param areaCode code of the division that it sits in
 * @param place path of that division
 */
public record AgencyRow(String id, String code, AgencyKind kind, String name, String areaCode, String place) {}
