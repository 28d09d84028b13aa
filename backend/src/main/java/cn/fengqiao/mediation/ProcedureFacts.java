package cn.fengqiao.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of a procedure may ask: its state and what surrounds it.
 *
 * @param mediators how many mediate today
 * @param conflicts how many of them disclosed a relation that the parties have not waived (R44)
 * @param objections how many of them a party objected to, without being kept by all (R10)
 * @param sessionDays the days of its sessions, in order
 * @param voices who is told and who speaks
 * @param unasked parties whose consent is not recorded
 * @param refusals parties that refuse (R06)
 * @param secondDueOn last day of a second session (R36); null while there was none or where the law sets no such day
 * @param police what only 治安调解 asks
 * @param unsigned written agreements that lack a signature
 * @param openObligations obligations neither performed nor waived
 */
record ProcedureFacts(
        ProcedureId id,
        ProcedureKind kind,
        ProcedureState state,
        Set<Circumstance> circumstances,
        LocalDate openedOn,
        @Nullable LocalDate noticeGivenOn,
        int mediators,
        int conflicts,
        int objections,
        List<LocalDate> sessionDays,
        Voices voices,
        int unasked,
        int refusals,
        @Nullable LocalDate secondDueOn,
        int agreements,
        int unsigned,
        int openObligations,
        Police police) {

    /**
     * What the rules of 治安调解 ask besides.
     *
     * @param evidenced evidence lies in the dossier, or it is on record why none is needed (R32)
     * @param firstDueOn last day of the first session (R37); null once held, or while the clock stands still
     * @param lateExplained it is on record why that day was missed
     */
    record Police(boolean evidenced, @Nullable LocalDate firstDueOn, boolean lateExplained) {

        static final Police NONE = new Police(false, null, false);
    }

    /**
     * @param untold parties that were not told their rights and duties in this procedure (R10)
     * @param minorsAlone minors whose guardian was not told, and who do not live on their own work (R33)
     * @param wrongAgents in 治安调解, parties other than the victim that send an agent (R34)
     */
    record Voices(int untold, int minorsAlone, int wrongAgents) {

        static final Voices WELL = new Voices(0, 0, 0);
    }

    ProcedureFacts {
        circumstances = Set.copyOf(circumstances);
        sessionDays = List.copyOf(sessionDays);
    }

    boolean open() {
        return state == ProcedureState.OPEN;
    }
}
