package cn.fengqiao.dispute;

/**
 * Who answers for a dispute, by name; empty where nobody is on record.
 *
 * @param process the agency that answers to the parties for it (首接负责), whoever works on it
 * @param person who in it, when somebody is named
 * @param substance the agency that resolves it: the leader of the open procedure, else the one it was referred to
 */
public record Owners(String process, String person, String substance) {}
