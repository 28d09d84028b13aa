package cn.fengqiao.mediation;

import java.util.Set;

/**
 * Who is to mediate.
 *
 * @param reason needed where the training has expired (R04); may be empty otherwise
 * @param disclosure the relation to a party that was disclosed beforehand (R44); empty when there is none
 * @param waivedBy {@code PARTY_TO} ids of those who know of it and want this mediator all the same
 */
public record AssignmentDraft(
        String personId,
        AssignmentMode mode,
        boolean presiding,
        String reason,
        String disclosure,
        Set<String> waivedBy) {

    public AssignmentDraft {
        waivedBy = Set.copyOf(waivedBy);
    }

    public static AssignmentDraft of(String personId, AssignmentMode mode, boolean presiding) {
        return new AssignmentDraft(personId, mode, presiding, "", "", Set.of());
    }
}
