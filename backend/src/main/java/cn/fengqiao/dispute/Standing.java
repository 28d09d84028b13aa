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
 * @param partnerIds agencies that lead a procedure or to which the dispute was handed
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
        int wholeAgreements,
        int partialAgreements,
        int openObligations,
        String takenInBy) {

    /** What a rule may ask of a procedure; {@code kind} and {@code state} are the names of mediation's constants. */
    public record ProcedureStanding(String id, String kind, String state, String agencyId, boolean open) {}

    public Standing {
        procedures = List.copyOf(procedures);
        mediatorIds = Set.copyOf(mediatorIds);
        partnerIds = Set.copyOf(partnerIds);
    }

    public boolean hasOpenProcedure() {
        return procedures.stream().anyMatch(ProcedureStanding::open);
    }

    /** True when a procedure ended and none of them in a whole agreement. */
    boolean hasFailedProcedure() {
        return procedures.stream()
                .anyMatch(each -> each.state().equals("FAILED") || each.state().equals("REFUSED"));
    }

    public boolean closed() {
        return state == DisputeState.CLOSED;
    }
}
