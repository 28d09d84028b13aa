package cn.fengqiao.joint;

import java.time.LocalDate;

/**
 * Something that an agency has to do.
 *
 * @param owner who in it, by name; may be empty
 */
public record TaskDraft(String title, String agencyId, String owner, LocalDate dueOn) {}
