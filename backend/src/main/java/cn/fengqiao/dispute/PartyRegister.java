package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRecords;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Parties by the hundred, and parties put right: who was unknown becomes known, who was miswritten is corrected. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class PartyRegister {

    /** Group disputes reach this on one side; beyond it somebody pasted the wrong list. */
    public static final int MOST = 500;

    private final Commands commands;
    private final DisputeAccess access;
    private final PartyRecords records;
    private final PartyChanges changes;

    /** Adds a whole list or nothing; a refusal names the party by its place in the list, {@code parties[2].name}. */
    public Outcome<Integer> addParties(CommandId command, DisputeId id, List<PartyDraft> drafts) {
        if (drafts.isEmpty() || drafts.size() > MOST) {
            return Outcome.refused(Refusal.field("parties", "refusal.party-list-size", MOST));
        }
        return commands.once(
                command,
                "dispute.parties-added",
                Integer.class,
                () -> access.command(id, MEDIATION_HANDLE, standing -> {
                    var refusals = new ArrayList<>(DisputeRules.whyNot(DisputeAction.ADD_PARTIES, standing));
                    refusals.addAll(records.check(drafts));
                    return refusals.isEmpty() ? changes.add(standing, drafts) : Outcome.refused(refusals);
                }));
    }

    /** What a form that corrects starts from; empty when the actor may not correct it. */
    public Optional<PartyCorrection.Seen> look(DisputeId id, String partyId) {
        return access.look(id)
                .filter(standing -> access.may(MEDIATION_HANDLE, standing))
                .flatMap(standing -> changes.look(standing.id(), partyId));
    }

    /** Corrects role, side, position and identity in one step; answers with the id of the {@code PARTY_TO}. */
    public Outcome<String> correct(CommandId command, DisputeId id, PartyCorrection correction) {
        return Notes.needed("reason", correction.reason(), 500)
                .orElse(() -> commands.once(
                        command,
                        "dispute.party-corrected",
                        String.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> {
                            var refusals = DisputeRules.whyNot(DisputeAction.CORRECT_PARTY, standing);
                            return refusals.isEmpty()
                                    ? changes.correct(standing, correction)
                                    : Outcome.refused(refusals);
                        })));
    }
}
