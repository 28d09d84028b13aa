package cn.fengqiao.planner;

/** A point on the map that visits, stations and depots refer to; with a matrix its index counts, not its coordinates. */
public record Place(String id, double lat, double lon) {}
