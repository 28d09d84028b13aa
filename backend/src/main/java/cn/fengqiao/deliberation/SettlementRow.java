package cn.fengqiao.deliberation;

import cn.fengqiao.mediation.AgreementId;
import java.util.List;

/**
 * Which issues an agreement settles; a whole one settles them all among its parties.
 *
 * @param named the issues that were named; empty for a partial one of which nobody said what it settles
 * @param fixed true once it is in effect and named: what was settled stays settled
 */
public record SettlementRow(
        AgreementId agreement, String number, boolean partial, int parties, List<String> named, boolean fixed) {

    public SettlementRow {
        named = List.copyOf(named);
    }
}
