package cn.fengqiao.demo;

import cn.fengqiao.people.PartyRole;

/** Who takes part in a dispute, on which side, wanting what. */
record Stand(String partyId, Somebody who, String side, PartyRole role, String position) {}
