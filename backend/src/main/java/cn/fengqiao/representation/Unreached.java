package cn.fengqiao.representation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Risk;

/** A dispute with a party that nobody reached, though several times tried. */
public record Unreached(DisputeId dispute, String number, String title, Risk risk, int parties, int attempts) {}
