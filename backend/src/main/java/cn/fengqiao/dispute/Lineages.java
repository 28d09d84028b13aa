package cn.fengqiao.dispute;

import static cn.fengqiao.security.Permission.DISPUTE_REPORT;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** 拆分、并案、报告人: which report tells of which quarrel, and who told it. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Lineages {

    private static final int REASON = 500;

    private final Commands commands;
    private final DisputeAccess access;
    private final LineageEdges edges;
    private final LineageChanges changes;

    /** Makes a dispute of its own of one report; answers with the new one. */
    public Outcome<DisputeId> split(CommandId command, DisputeId id, SplitDraft draft) {
        return Notes.needed("reason", draft.reason(), REASON)
                .fit("title", draft.title(), DisputeInput.TITLE)
                .orElse(() -> run(
                        command,
                        "split",
                        id,
                        standing -> checked(DisputeAction.SPLIT, standing, () -> changes.split(standing, draft))));
    }

    /**
     * The same quarrel was registered twice: this dispute is closed, and what it knew goes on in the other one.
     *
     * @param number of the dispute in which it goes on
     * @param partyIds those of this dispute who take part there, too
     */
    public Outcome<DisputeId> merge(
            CommandId command, DisputeId id, String number, Set<String> partyIds, String reason) {
        return Notes.needed("reason", reason, REASON)
                .orElse(() -> run(
                        command,
                        "merged",
                        id,
                        standing -> checked(
                                DisputeAction.MERGE,
                                standing,
                                () -> merge(standing, Texts.clean(number), partyIds, Texts.clean(reason)))));
    }

    /** Who told a report; a later answer replaces an earlier one. */
    public Outcome<DisputeId> nameReporter(CommandId command, DisputeId id, ReporterDraft draft) {
        return run(
                command,
                "reporter-named",
                id,
                standing ->
                        checked(DisputeAction.NAME_REPORTER, standing, () -> changes.nameReporter(standing, draft)));
    }

    private Outcome<DisputeId> merge(Standing standing, String number, Set<String> partyIds, String reason) {
        var other = edges.byNumber(number).filter(found -> !found.equals(standing.id()));
        return other.map(into -> access.command(
                        into, DISPUTE_REPORT, target -> changes.merge(standing, target, partyIds, reason)))
                .orElseGet(() -> Outcome.refused(Refusal.field("number", "refusal.merge-unknown")));
    }

    private Outcome<DisputeId> checked(DisputeAction action, Standing standing, Supplier<Outcome<DisputeId>> work) {
        if (action != DisputeAction.NAME_REPORTER && !access.decides(standing)) {
            return Outcome.refused(Refusal.state("refusal.not-allowed"));
        }
        var whyNot = DisputeRules.whyNot(action, standing);
        return whyNot.isEmpty() ? work.get() : Outcome.refused(whyNot);
    }

    private Outcome<DisputeId> run(
            CommandId command, String name, DisputeId id, Function<Standing, Outcome<DisputeId>> work) {
        return commands.once(
                command, "dispute." + name, DisputeId.class, () -> access.command(id, DISPUTE_REPORT, work));
    }
}
