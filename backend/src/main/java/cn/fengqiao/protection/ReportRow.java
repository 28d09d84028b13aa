package cn.fengqiao.protection;

import java.time.Instant;

/** A mandatory report as a dispute's page shows it. */
public record ReportRow(
        String id, ReportGround ground, String person, String by, String to, Instant at, String content) {}
