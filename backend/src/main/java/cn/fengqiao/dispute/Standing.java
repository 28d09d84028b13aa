package cn.fengqiao.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a dispute stands: its own state and what surrounds it in the graph, which is all that rules may ask. Read in one
 * query; inside a command, under a lock on the dispute, so that what was asked still holds when the command writes.
 *
 * @param parties how many take part today
 * @param sides how many sides they stand on
 * @param refusals how many of them refuse to be mediated (R06)
 * @param mediatorIds persons who mediate today
 * @param partnerIds agencies that lead or join a procedure, or that took the dispute when it was handed to them
 * @param offeredIds agencies to which it is offered and that have not answered: they may look, and no more
 * @param ownerId agency that answers for the process (首接负责): the one that registered it, or took it as a whole; empty
 *     when it is not on record
 * @param takenInBy the agency, other than the police, that registered it; empty when the police did
 * @param openObligations how many obligations are neither performed nor waived
 */
public record Standing(
        DisputeId id,
        String number,
        long version,
        String areaCode,
        String typeCode,
        DisputeState state,
        boolean domesticViolence,
        boolean violenceDecided,
        boolean toldOtherWays,
        @Nullable LocalDate acceptedOn,
        int parties,
        int sides,
        int refusals,
        List<ProcedureStanding> procedures,
        Set<String> mediatorIds,
        Set<String> partnerIds,
        Set<String> offeredIds,
        String ownerId,
        int wholeAgreements,
        int partialAgreements,
        int openObligations,
        String takenInBy) {

    /**
     * What a rule may ask of a procedure; {@code kind} and {@code state} are the names of mediation's constants.
     *
     * @param agencyIds the agency that leads it, then those that joined it (R50)
     * @param mediatorIds who mediates or mediated in it
     */
    public record ProcedureStanding(
            String id, String kind, String state, boolean open, List<String> agencyIds, Set<String> mediatorIds) {

        public ProcedureStanding {
            agencyIds = List.copyOf(agencyIds);
            mediatorIds = Set.copyOf(mediatorIds);
        }

        /** Who leads it. */
        public String agencyId() {
            return agencyIds.getFirst();
        }
    }

    public Standing {
        procedures = List.copyOf(procedures);
        mediatorIds = Set.copyOf(mediatorIds);
        partnerIds = Set.copyOf(partnerIds);
        offeredIds = Set.copyOf(offeredIds);
    }

    public boolean hasOpenProcedure() {
        return procedures.stream().anyMatch(ProcedureStanding::open);
    }

    /** True when a procedure ended and none of them in a whole agreement. */
    boolean hasFailedProcedure() {
        return procedures.stream()
                .anyMatch(each -> each.state().equals("FAILED") || each.state().equals("REFUSED"));
    }

    /** R45: who mediated or mediates here for the court. */
    public boolean mediatedForCourt(String personId) {
        return procedures.stream()
                .anyMatch(each -> each.kind().equals("JUDICIAL_MEDIATION")
                        && each.mediatorIds().contains(personId));
    }

    public boolean closed() {
        return state == DisputeState.CLOSED;
    }
}
