package cn.fengqiao.dispute;

import cn.fengqiao.shared.CommandId;
import java.time.Instant;

/**
 * A report that is still being typed.
 *
 * @param command the id under which it will be registered, so that it is registered once even when the answer got lost
 * @param keptAt when it was last kept
 */
public record KeptDraft(CommandId command, ReportDraft draft, Instant keptAt) {}
