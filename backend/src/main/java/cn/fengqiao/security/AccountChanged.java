package cn.fengqiao.security;

/** An account was changed, and its sessions, save those with the new stamp, are over. */
public record AccountChanged(String accountId, String stamp) {}
