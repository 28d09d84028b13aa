package cn.fengqiao.joint;

import static cn.fengqiao.security.Permission.DISPUTE_ASSIGN;
import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** 联合调处、包案、三所联动: what several agencies do together about a dispute. */
@Service
public class JointWorks {

    private static final int NOTE = 2_000;
    private static final int LONG = 20_000;

    private final Commands commands;
    private final DisputeAccess access;
    private final JointEdges edges;
    private final JointReads reads;
    private final JointRecording recording;
    private final Tasks tasks;
    private final Acting acting;
    private final Clock clock;

    // A command, who may, what is read and written, and the time.
    JointWorks(
            Commands commands,
            DisputeAccess access,
            JointEdges edges,
            JointReads reads,
            JointRecording recording,
            Tasks tasks,
            Acting acting,
            Clock clock) {
        this.commands = commands;
        this.access = access;
        this.edges = edges;
        this.reads = reads;
        this.recording = recording;
        this.tasks = tasks;
        this.acting = acting;
        this.clock = clock;
    }

    /** Empty when the actor may not see the dispute; what belongs to procedures of others stays out. */
    public Optional<JointWork> of(DisputeId id) {
        return access.look(id).map(standing -> {
            var own = new OwnPart(acting.actor(), standing);
            var work = reads.work(id, tasks.of(id), today());
            return new JointWork(
                    work.joined().stream()
                            .filter(each -> own.sees(each.procedureId()))
                            .toList(),
                    work.leads(),
                    work.meetings(),
                    work.tasks());
        });
    }

    /** Whether the actor works on the dispute, and so may call agencies together. */
    public boolean mayWork(DisputeId id) {
        return access.look(id)
                .map(standing -> DisputeAccess.may(acting.actor(), MEDIATION_HANDLE, standing))
                .orElse(false);
    }

    /** Whether the actor may say who leads the case. */
    public boolean mayAssign(DisputeId id) {
        return access.look(id)
                .map(standing -> DisputeAccess.may(acting.actor(), DISPUTE_ASSIGN, standing))
                .orElse(false);
    }

    /** R50: another committee, or elsewhere another agency, works along in a procedure. */
    public Outcome<DisputeId> join(CommandId command, String procedureId, String agencyId, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> inProcedure(
                        command,
                        "joined",
                        procedureId,
                        id -> recording.join(id, procedureId, agencyId, Texts.clean(reason), today())));
    }

    public Outcome<DisputeId> leave(CommandId command, String procedureId, String agencyId, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> inProcedure(
                        command,
                        "left",
                        procedureId,
                        id -> recording.leave(id, procedureId, agencyId, Texts.clean(reason), today())));
    }

    /** 包案: a named leader answers for the outcome until a day, and reports again and again until then. */
    public Outcome<DisputeId> takeUp(CommandId command, DisputeId id, CaseLeadDraft draft) {
        return Notes.needed("leader", draft.leader(), 100)
                .and("reason", draft.reason(), NOTE)
                .orElse(() -> commands.once(
                        command,
                        "joint.case-taken-up",
                        DisputeId.class,
                        () -> access.command(id, DISPUTE_ASSIGN, standing -> recording.takeUp(id, draft, today()))));
    }

    public Outcome<DisputeId> report(CommandId command, String leadId, String text) {
        return Notes.needed("text", text, LONG)
                .orElse(() -> onLead(
                        command,
                        "case-reported",
                        leadId,
                        id -> recording.report(id, leadId, Texts.clean(text), today())));
    }

    public Outcome<DisputeId> endLead(CommandId command, String leadId, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> onLead(
                        command,
                        "case-left",
                        leadId,
                        id -> recording.endLead(id, leadId, Texts.clean(reason), today())));
    }

    /** Records a meeting with its decisions, and gives each task to its owner. */
    public Outcome<DisputeId> met(CommandId command, DisputeId id, MeetingDraft draft) {
        if (draft.heldAt().isAfter(clock.instant())) {
            return Outcome.refused(Refusal.field("heldAt", "refusal.in-the-future"));
        }
        return Notes.needed("place", draft.place(), 200)
                .and("decisions", draft.decisions(), LONG)
                .orElse(() -> commands.once(
                        command,
                        "joint.met",
                        DisputeId.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> recording.met(id, draft, today()))));
    }

    /** Gives one task outside of a meeting. */
    public Outcome<DisputeId> give(CommandId command, DisputeId id, TaskDraft draft) {
        return Notes.needed("taskTitle", draft.title(), NOTE)
                .orElse(() -> commands.once(
                        command,
                        "joint.task-given",
                        DisputeId.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> recording.give(id, draft, today()))));
    }

    private Outcome<DisputeId> inProcedure(
            CommandId command, String name, String procedureId, Function<DisputeId, Outcome<DisputeId>> work) {
        return run(command, name, () -> edges.disputeOf(procedureId), work);
    }

    private Outcome<DisputeId> onLead(
            CommandId command, String name, String leadId, Function<DisputeId, Outcome<DisputeId>> work) {
        return run(command, name, () -> edges.disputeLed(leadId), work);
    }

    private Outcome<DisputeId> run(
            CommandId command,
            String name,
            Supplier<Optional<DisputeId>> dispute,
            Function<DisputeId, Outcome<DisputeId>> work) {
        return commands.once(
                command,
                "joint." + name,
                DisputeId.class,
                () -> dispute.get()
                        .map(id -> access.command(id, MEDIATION_HANDLE, standing -> work.apply(id)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
