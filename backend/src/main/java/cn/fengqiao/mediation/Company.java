package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Standing;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who comes along with the parties or speaks for them; owned here and implemented there, so that a procedure knows no
 * mandate and no invitation from inside. Asked on a dispute that is locked already.
 */
public interface Company {

    /**
     * Why some of them may not be at a session on that day (R09, R34, R49); empty when all may.
     *
     * @param ids of mandates and invitations
     */
    List<Refusal> whyNotAttend(Standing standing, ProcedureKind kind, Set<String> ids, LocalDate on);

    /** They were there. */
    void attended(Standing standing, String sessionId, Set<String> ids);

    /** Why a signature in another's name does not count: nobody speaks for the party by that mandate. */
    List<Refusal> whyNotSign(Standing standing, ProcedureKind kind, Collection<PartySignature> signatures);
}
