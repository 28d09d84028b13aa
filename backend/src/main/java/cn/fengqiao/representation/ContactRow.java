package cn.fengqiao.representation;

import java.time.Instant;

/**
 * One attempt to reach a party, as the page shows it.
 *
 * @param party name, masked for who does not handle the dispute
 */
public record ContactRow(
        String id, String party, Instant at, ContactWay way, ContactResult result, String note, String by) {}
