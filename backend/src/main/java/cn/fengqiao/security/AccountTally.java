package cn.fengqiao.security;

/**
 * How the accounts stand that an administrator may manage.
 *
 * @param locked those that cannot sign in for now after too many wrong passwords
 * @param mustChange those that still hold a one-time password
 * @param own those that did not come with the demo data
 */
public record AccountTally(int locked, int mustChange, int disabled, int own) {}
