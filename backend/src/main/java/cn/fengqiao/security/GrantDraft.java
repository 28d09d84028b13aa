package cn.fengqiao.security;

/** A role to be given, and the agency it will be held in. */
public record GrantDraft(Role role, String agencyId) {}
