package cn.fengqiao.deliberation;

/**
 * Where a party stands on an issue today.
 *
 * @param name masked for whoever does not handle the dispute
 */
public record PositionRow(String partyId, String name, String side, Stance stance, String text) {}
