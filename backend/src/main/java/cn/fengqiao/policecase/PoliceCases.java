package cn.fengqiao.policecase;

import static cn.fengqiao.security.Permission.POLICE_CASE_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.policecase.PoliceCaseReads.Found;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** What the police do with the case behind a quarrel; nobody with only a part of the dispute learns of it (section 7). */
@Service
public class PoliceCases {

    private static final int NOTE = 2_000;

    private final Commands commands;
    private final DisputeAccess access;
    private final PoliceCaseReads reads;
    private final PoliceCaseEdges edges;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;
    private final Clock clock;

    // A command, who may, what is read and written, the timeline, the trail and the time.
    PoliceCases(
            Commands commands,
            DisputeAccess access,
            PoliceCaseReads reads,
            PoliceCaseEdges edges,
            Steps steps,
            Audit audit,
            Acting acting,
            Clock clock) {
        this.commands = commands;
        this.access = access;
        this.reads = reads;
        this.edges = edges;
        this.steps = steps;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /** Newest first; empty for who sees only the own part. */
    public List<PoliceCaseRow> of(DisputeId id) {
        return access.look(id)
                .filter(standing -> new OwnPart(acting.actor(), standing).whole())
                .map(standing -> reads.of(id, today()))
                .orElse(List.of());
    }

    public boolean mayHandle(DisputeId id) {
        return access.look(id)
                .map(standing -> DisputeAccess.may(acting.actor(), POLICE_CASE_HANDLE, standing))
                .orElse(false);
    }

    /** 受案; from then on the clock runs, unless it is mediated (R40). */
    public Outcome<String> file(CommandId command, DisputeId id, CaseDraft draft) {
        if (draft.filedOn().isAfter(today())) {
            return Outcome.refused(Refusal.field("filedOn", "refusal.in-the-future"));
        }
        return Notes.needed("number", draft.number(), 60)
                .orElse(() -> commands.once(
                        command,
                        "police.filed",
                        String.class,
                        () -> access.command(id, POLICE_CASE_HANDLE, standing -> file(standing, draft))));
    }

    /** The clock stands still while something is appraised (R42). */
    public Outcome<DisputeId> appraise(CommandId command, String caseId, AppraisalKind kind, LocalDate from) {
        return run(command, "appraising", caseId, found -> {
            if (from.isAfter(today()) || from.isBefore(found.facts().filedOn())) {
                return Outcome.refused(Refusal.field("from", "refusal.police-day"));
            }
            if (!found.facts().open() || found.facts().appraising()) {
                return Outcome.refused(Refusal.state("refusal.police-appraising"));
            }
            edges.appraise(caseId, kind, from);
            return step(found, StepKind.POLICE_CASE_MOVED, kind.name(), from.toString());
        });
    }

    public Outcome<DisputeId> appraised(CommandId command, String caseId, String result) {
        return Notes.needed("result", result, NOTE)
                .orElse(() -> run(command, "appraised", caseId, found -> {
                    if (!found.facts().open() || !found.facts().appraising()) {
                        return Outcome.refused(Refusal.state("refusal.police-not-appraising"));
                    }
                    edges.appraised(caseId, today(), Texts.clean(result));
                    return step(found, StepKind.POLICE_CASE_MOVED, "APPRAISED", Texts.clean(result));
                }));
    }

    /** R42: thirty days more, as the higher organ approved. */
    public Outcome<DisputeId> extend(CommandId command, String caseId, String approvedBy) {
        return Notes.needed("approvedBy", approvedBy, 200)
                .orElse(() -> run(command, "extended", caseId, found -> {
                    var whyNot = PoliceCaseRules.r42extend(found.facts(), today());
                    if (!whyNot.isEmpty()) {
                        return Outcome.refused(whyNot);
                    }
                    edges.extend(caseId, Texts.clean(approvedBy), today());
                    return step(found, StepKind.POLICE_CASE_MOVED, "EXTENDED", Texts.clean(approvedBy));
                }));
    }

    /** How it ends: without a penalty after mediation and performance, or after a settlement (R41), or in the penalty procedure. */
    public Outcome<DisputeId> decide(CommandId command, String caseId, DecisionDraft draft) {
        if (draft.on().isAfter(today())) {
            return Outcome.refused(Refusal.field("on", "refusal.in-the-future"));
        }
        return Notes.fits("document", draft.document(), 100)
                .fit("approvedBy", draft.approvedBy(), 200)
                .orElse(() -> run(command, "decided", caseId, found -> {
                    var whyNot = PoliceCaseRules.decide(found.facts(), draft);
                    if (!whyNot.isEmpty()) {
                        return Outcome.refused(whyNot);
                    }
                    edges.decide(caseId, draft);
                    return step(
                            found, StepKind.POLICE_CASE_DECIDED, draft.outcome().name(), Texts.clean(draft.document()));
                }));
    }

    private Outcome<String> file(Standing standing, CaseDraft draft) {
        if (standing.closed()) {
            return Outcome.refused(Refusal.state("refusal.dispute-state.EDIT"));
        }
        if (reads.hasOpen(standing.id())) {
            return Outcome.refused(Refusal.state("refusal.police-open-already"));
        }
        if (edges.numberTaken(Texts.clean(draft.number()))) {
            return Outcome.refused(Refusal.field("number", "refusal.police-number"));
        }
        var id = edges.file(standing.id(), draft);
        steps.add(standing.id(), StepKind.POLICE_CASE_FILED, draft.kind().name(), Texts.clean(draft.number()));
        audit.did(
                "police.filed",
                "PoliceCase",
                id,
                Map.of("dispute", standing.id().value()));
        return Outcome.done(id);
    }

    private Outcome<DisputeId> run(
            CommandId command, String name, String caseId, Function<Found, Outcome<DisputeId>> work) {
        return commands.once(
                command,
                "police." + name,
                DisputeId.class,
                () -> reads.find(caseId, today())
                        .map(found -> access.command(
                                found.dispute(),
                                POLICE_CASE_HANDLE,
                                standing ->
                                        work.apply(reads.find(caseId, today()).orElseThrow())))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private Outcome<DisputeId> step(Found found, StepKind kind, String detail, String note) {
        steps.add(found.dispute(), kind, detail, note);
        audit.did(
                "police." + kind.name().toLowerCase(Locale.ROOT),
                "PoliceCase",
                found.row().id(),
                Map.of());
        return Outcome.done(found.dispute());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
