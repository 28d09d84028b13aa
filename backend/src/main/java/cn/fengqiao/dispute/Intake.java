package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_REPORT;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRecords;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Takes in what is told: reports, new or about a dispute that is known, and the parties to it. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Intake {

    private final Commands commands;
    private final DisputeAccess access;
    private final DisputeInput input;
    private final PartyRecords parties;
    private final Registration registration;

    /** Registers a dispute with its first report and its parties. */
    public Outcome<Registered> register(CommandId command, ReportDraft draft) {
        return commands.once(command, "dispute.reported", Registered.class, () -> {
            var refusals = check(draft);
            return refusals.isEmpty() ? Outcome.done(registration.open(draft)) : Outcome.refused(refusals);
        });
    }

    /** Adds a further report to a dispute that is known; its parties are added where they are new to it. */
    public Outcome<Registered> addReport(CommandId command, DisputeId id, ReportDraft draft) {
        return commands.once(
                command,
                "dispute.report-added",
                Registered.class,
                () -> access.command(id, DISPUTE_REPORT, standing -> {
                    var refusals = new ArrayList<>(DisputeRules.whyNot(DisputeAction.ADD_REPORT, standing));
                    refusals.addAll(check(draft));
                    return refusals.isEmpty() ? registration.addReport(standing, draft) : Outcome.refused(refusals);
                }));
    }

    /** Adds a party; answers with the id of its {@code PARTY_TO}. */
    public Outcome<String> addParty(CommandId command, DisputeId id, PartyDraft draft) {
        return commands.once(
                command,
                "dispute.party-added",
                String.class,
                () -> access.command(id, DISPUTE_REPORT, standing -> {
                    var refusals = new ArrayList<>(DisputeRules.whyNot(DisputeAction.ADD_PARTY, standing));
                    refusals.addAll(parties.check(draft));
                    return refusals.isEmpty() ? registration.addParty(standing, draft) : Outcome.refused(refusals);
                }));
    }

    /** Ends a party's part in the dispute; what it signed and owes stays. */
    public Outcome<DisputeId> removeParty(CommandId command, DisputeId id, String partyId, String reason) {
        return Notes.needed("reason", reason, 500)
                .orElse(() -> commands.once(
                        command,
                        "dispute.party-removed",
                        DisputeId.class,
                        () -> access.command(id, DISPUTE_REPORT, standing -> {
                            var refusals = DisputeRules.whyNot(DisputeAction.REMOVE_PARTY, standing);
                            return refusals.isEmpty()
                                    ? registration.removeParty(standing, partyId, Texts.clean(reason))
                                    : Outcome.refused(refusals);
                        })));
    }

    private List<Refusal> check(ReportDraft draft) {
        var refusals = new ArrayList<>(input.check(draft));
        refusals.addAll(parties.check(draft.parties()));
        return refusals;
    }
}
