package cn.fengqiao.roster;

/** Who sits in a committee, with what an election asks of each (R03). */
public record CommitteeMember(String id, String name, boolean head, boolean woman, boolean minority) {}
