package cn.fengqiao.dispute;

/**
 * A change of what is known about a dispute: what the person had before their eyes, and what they made of it. Only what
 * both they and someone else changed meanwhile is a conflict; each comes back as a refusal of its own.
 *
 * @param before the dispute as the form showed it when it was opened
 * @param after as the form holds it now
 */
public record DisputeEdit(DisputeFields before, DisputeFields after) {}
