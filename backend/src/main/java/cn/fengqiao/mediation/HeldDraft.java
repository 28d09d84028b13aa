package cn.fengqiao.mediation;

import java.time.Instant;
import java.util.Set;

/**
 * What became of a planned session; who was invited and is in neither set was absent.
 *
 * @param attended {@code PARTY_TO} ids of those who came themselves
 * @param represented of those whose agent or representative came
 * @param companyIds ids of the mandates and invitations by which others were there
 * @param minutes what was said (R14); of a separate session, readable by those named only
 */
public record HeldDraft(
        Instant heldAt, Set<String> attended, Set<String> represented, Set<String> companyIds, String minutes) {

    public HeldDraft {
        attended = Set.copyOf(attended);
        represented = Set.copyOf(represented);
        companyIds = Set.copyOf(companyIds);
    }
}
