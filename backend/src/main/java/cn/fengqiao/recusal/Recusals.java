package cn.fengqiao.recusal;

import static cn.fengqiao.security.Permission.DISPUTE_HANDLE;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * 回避 (R43, R44): whether somebody is tied to a party of a dispute, and by what. Relations come only from what parties
 * stated or documents show; a path is a reason to ask, not a verdict.
 *
 * @see "docs/decisions/a-conflict-of-interest-is-a-path.md"
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Recusals {

    /** How long a path may be. */
    public static final int HOPS = 4;

    /** How many people are looked at together. */
    public static final int CANDIDATES = 50;

    private final DisputeAccess access;
    private final TieReads reads;
    private final Acting acting;

    /** Load and path of each of the people, at most {@link #CANDIDATES}; empty when the actor may not see the dispute. */
    public Map<String, Candidate> candidates(DisputeId id, Collection<String> personIds) {
        var first = personIds.stream().distinct().limit(CANDIDATES).toList();
        return access.look(id).map(standing -> look(standing, first)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Candidate::personId, Function.identity()));
    }

    /** The path between one person and a party, inside a command that has the dispute already. */
    public Optional<Tie> tie(Standing standing, String personId) {
        return look(standing, List.of(personId)).stream().findFirst().map(Candidate::tie);
    }

    private List<Candidate> look(Standing standing, List<String> personIds) {
        var actor = acting.actor();
        var names = DisputeAccess.may(actor, DISPUTE_HANDLE, standing)
                || DisputeAccess.may(actor, MEDIATION_HANDLE, standing);
        return reads.candidates(standing.id(), personIds, names);
    }
}
