package cn.fengqiao.representation;

import java.time.Instant;

/** One attempt to reach a party, as somebody tells it. */
public record ContactDraft(String partyId, Instant at, ContactWay way, ContactResult result, String note) {}
