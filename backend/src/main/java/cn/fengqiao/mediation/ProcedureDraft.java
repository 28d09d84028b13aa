package cn.fengqiao.mediation;

import java.util.Set;

/**
 * What opens a procedure: its kind, who leads it, and the facts on which the law makes the choice depend.
 *
 * @param agencyId the body that leads it: a committee, a police station, a bureau, a court, a commercial organisation
 * @param reason why this way, in a sentence; for the timeline
 */
public record ProcedureDraft(ProcedureKind kind, String agencyId, Set<Circumstance> circumstances, String reason) {

    public ProcedureDraft {
        circumstances = Set.copyOf(circumstances);
    }
}
