package cn.fengqiao.deliberation;

import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** 争点、立场、无争议事实: what the quarrel turns on, who stands where, and what an agreement settles of it. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Deliberations {

    /** On how many issues a dispute may turn. */
    public static final int ISSUES = 50;

    private static final int TITLE = 200;
    private static final int TEXT = 2_000;

    private final Commands commands;
    private final DisputeAccess access;
    private final DeliberationReads reads;
    private final DeliberationEdges edges;
    private final DeliberationRecord record;
    private final Acting acting;
    private final Clock clock;

    /** Empty lists when the actor may not see the dispute. */
    public Deliberation of(DisputeId id) {
        return access.look(id, DeliberationReads.BESIDES, reads::of).orElseGet(() -> Deliberation.NOTHING);
    }

    /** Whether the actor may raise issues and record positions here. */
    public boolean mayRecord(DisputeId id) {
        return access.look(id)
                .map(standing -> !standing.closed() && DisputeAccess.may(acting.actor(), MEDIATION_HANDLE, standing))
                .orElse(false);
    }

    public Outcome<String> raise(CommandId command, DisputeId id, String title) {
        return Notes.needed("title", title, TITLE)
                .orElse(() -> run(command, "issue-raised", id, standing -> {
                    var issue = edges.raise(id, title, today(), ISSUES);
                    return issue.isEmpty()
                            ? Outcome.refused(Refusal.state("refusal.too-many-issues", ISSUES))
                            : record.done(standing, StepKind.ISSUE_RAISED, "", Texts.clean(title), issue);
                }));
    }

    /** Nobody quarrels about it any more; what was said stays on record. */
    public Outcome<String> drop(CommandId command, DisputeId id, String issue, String reason) {
        return Notes.needed("reason", reason, TEXT)
                .orElse(() -> run(
                        command,
                        "issue-dropped",
                        id,
                        standing -> edges.drop(id, issue, today())
                                ? record.done(standing, StepKind.ISSUE_DROPPED, "", Texts.clean(reason), issue)
                                : Outcome.refused(Refusal.state("refusal.issue-gone"))));
    }

    /** What parties say about an issue; their newest word counts. */
    public Outcome<String> take(CommandId command, DisputeId id, String issue, PositionDraft draft) {
        if (draft.partyIds().isEmpty()) {
            return Outcome.refused(Refusal.field("partyIds", "refusal.missing"));
        }
        return Notes.fits("text", draft.text(), TEXT)
                .orElse(() -> run(command, "position-taken", id, standing -> {
                    var taken =
                            edges.take(id, issue, draft, today(), acting.actor().name());
                    return taken < draft.partyIds().size()
                            ? Outcome.refused(Refusal.state(taken == 0 ? "refusal.issue-gone" : "refusal.party-gone"))
                            : record.done(
                                    standing,
                                    StepKind.POSITION_TAKEN,
                                    draft.stance().name(),
                                    "",
                                    issue);
                }));
    }

    /** A partial agreement names what it settles; the rest stays open. */
    public Outcome<String> settle(CommandId command, DisputeId id, AgreementId agreement, Set<String> issues) {
        if (issues.isEmpty()) {
            return Outcome.refused(Refusal.field("issues", "refusal.missing"));
        }
        return run(command, "issues-settled", id, standing -> {
            var number = edges.settle(id, agreement, issues);
            return number.isEmpty()
                    ? Outcome.refused(Refusal.state("refusal.settled-already"))
                    : record.done(standing, StepKind.ISSUES_SETTLED, "", number, agreement.value());
        });
    }

    /** 无争议事实: what the named parties confirm. */
    public Outcome<String> agreeOnFact(CommandId command, DisputeId id, String text, Set<String> partyIds) {
        if (partyIds.isEmpty()) {
            return Outcome.refused(Refusal.field("partyIds", "refusal.missing"));
        }
        return Notes.needed("text", text, TEXT)
                .orElse(() -> run(command, "fact-agreed", id, standing -> {
                    var confirmed = edges.agreeOnFact(
                            id, text, partyIds, today(), acting.actor().name());
                    return confirmed < partyIds.size()
                            ? Outcome.refused(Refusal.state("refusal.party-gone"))
                            : record.done(standing, StepKind.FACT_AGREED, "", Texts.clean(text), id.value());
                }));
    }

    private Outcome<String> run(
            CommandId command, String name, DisputeId id, Function<Standing, Outcome<String>> work) {
        return commands.once(
                command,
                "deliberation." + name,
                String.class,
                () -> access.command(
                        id,
                        MEDIATION_HANDLE,
                        standing -> standing.closed()
                                ? Outcome.refused(Refusal.state("refusal.dispute-closed"))
                                : work.apply(standing)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
