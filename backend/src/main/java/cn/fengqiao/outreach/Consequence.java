package cn.fengqiao.outreach;

import cn.fengqiao.shared.Refusal;
import java.util.List;

/**
 * What would come of a plan, before it counts.
 *
 * @param refusals what forbids it
 * @param warnings what speaks against it and does not forbid it, in the form of refusals
 * @param told who has to be told; nobody while it is a draft
 */
public record Consequence(List<Refusal> refusals, List<Refusal> warnings, List<Told> told) {

    public Consequence {
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
        told = List.copyOf(told);
    }

    public boolean possible() {
        return refusals.isEmpty();
    }
}
