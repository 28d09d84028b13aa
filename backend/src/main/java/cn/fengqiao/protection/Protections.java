package cn.fengqiao.protection;

import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.joint.TaskBook;
import cn.fengqiao.joint.TaskKind;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Applies for protection orders and keeps the reports that the law demands; seen by who reads all of the dispute. */
@Service
public class Protections {

    private static final int LONG = 20_000;
    private static final Duration AT_ONCE = Duration.ofHours(24);

    private final Commands commands;
    private final DisputeAccess access;
    private final ProtectionEdges edges;
    private final TaskBook tasks;
    private final Steps steps;
    private final Audit audit;
    private final Acting acting;
    private final Clock clock;

    // A command, who may, what is written, the tasks, the timeline, the trail and the time.
    Protections(
            Commands commands,
            DisputeAccess access,
            ProtectionEdges edges,
            TaskBook tasks,
            Steps steps,
            Audit audit,
            Acting acting,
            Clock clock) {
        this.commands = commands;
        this.access = access;
        this.edges = edges;
        this.tasks = tasks;
        this.steps = steps;
        this.audit = audit;
        this.acting = acting;
        this.clock = clock;
    }

    /** Empty for who may not see all of the dispute. */
    public Optional<Protection> of(DisputeId id) {
        return access.look(id)
                .filter(standing -> new OwnPart(acting.actor(), standing).whole())
                .map(standing -> edges.of(id));
    }

    public boolean mayHandle(DisputeId id) {
        return access.look(id)
                .map(standing -> DisputeAccess.may(acting.actor(), MEDIATION_HANDLE, standing))
                .orElse(false);
    }

    /** Applied for at the court, which has 72 hours or, when it is urgent, 24; a task waits for the answer. */
    public Outcome<DisputeId> apply(CommandId command, DisputeId id, OrderDraft draft) {
        return Notes.fits("onBehalf", draft.onBehalf(), 200)
                .orElse(() -> commands.once(
                        command,
                        "protection.applied",
                        DisputeId.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> apply(standing, draft))));
    }

    /** @param validUntil last day of a granted order, six months at most; null when it was refused */
    public Outcome<DisputeId> decide(
            CommandId command, String orderId, boolean granted, LocalDate on, @Nullable LocalDate validUntil) {
        if (on.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(Refusal.field("on", "refusal.in-the-future"));
        }
        return commands.once(
                command,
                "protection.decided",
                DisputeId.class,
                () -> edges.find(orderId)
                        .map(found -> access.command(
                                found.dispute(),
                                MEDIATION_HANDLE,
                                standing -> decide(orderId, granted, on, validUntil)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    /** Somebody has to report by law and has not: the task stays until the report is on record. */
    public Outcome<DisputeId> demandReport(CommandId command, DisputeId id, ReportGround ground, String reason) {
        return Notes.needed("reason", reason, 2_000)
                .orElse(() -> commands.once(
                        command,
                        "protection.report-demanded",
                        DisputeId.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> {
                            var due = clock.instant().plus(AT_ONCE);
                            tasks.giveOwner(id, new TaskBook.Plan(TaskKind.MANDATORY_REPORT, reason, "", due));
                            audit.did(
                                    "protection.report-demanded",
                                    "Dispute",
                                    id.value(),
                                    Map.of("ground", ground.name()));
                            return Outcome.done(id);
                        })));
    }

    /** 反家庭暴力法 14、未成年人保护法 11: what was reported, by whom, to whom, when. */
    public Outcome<DisputeId> report(CommandId command, DisputeId id, ReportDraft draft) {
        if (draft.at().isAfter(clock.instant())) {
            return Outcome.refused(Refusal.field("at", "refusal.in-the-future"));
        }
        return Notes.needed("by", draft.by(), 200)
                .and("to", draft.to(), 200)
                .and("content", draft.content(), LONG)
                .orElse(() -> commands.once(
                        command,
                        "protection.reported",
                        DisputeId.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> report(standing, draft))));
    }

    private Outcome<DisputeId> apply(Standing standing, OrderDraft draft) {
        var whyNot = ProtectionRules.apply(standing.domesticViolence(), draft.appliedAt(), clock.instant());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        if (!edges.takesPart(standing.id(), draft.partyId())) {
            return Outcome.refused(Refusal.field("partyId", "refusal.missing"));
        }
        var court = edges.apply(standing.id(), draft);
        if (court.isEmpty()) {
            return Outcome.refused(Refusal.field("courtId", "refusal.agency-unknown"));
        }
        var due = ProtectionRules.s3expectedBy(draft.appliedAt(), draft.urgent());
        tasks.giveOwner(standing.id(), new TaskBook.Plan(TaskKind.PROTECTION_ORDER, court.get(), "", due));
        return step(standing.id(), StepKind.PROTECTION_ORDER, OrderState.APPLIED.name(), court.get());
    }

    private Outcome<DisputeId> decide(String orderId, boolean granted, LocalDate on, @Nullable LocalDate validUntil) {
        var found = edges.find(orderId).orElseThrow();
        var whyNot = ProtectionRules.decide(found.state(), found.appliedOn(), on, validUntil, granted);
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var state = granted ? OrderState.GRANTED : OrderState.REFUSED;
        edges.decide(orderId, state, on, granted ? validUntil : null);
        settle(found.dispute(), TaskKind.PROTECTION_ORDER, state.name());
        return step(
                found.dispute(), StepKind.PROTECTION_ORDER, state.name(), validUntil == null ? "" : "" + validUntil);
    }

    private Outcome<DisputeId> report(Standing standing, ReportDraft draft) {
        if (!edges.takesPart(standing.id(), draft.partyId())) {
            return Outcome.refused(Refusal.field("partyId", "refusal.missing"));
        }
        edges.report(standing.id(), draft);
        settle(standing.id(), TaskKind.MANDATORY_REPORT, draft.to());
        return step(standing.id(), StepKind.MANDATORY_REPORT, draft.ground().name(), draft.by() + " → " + draft.to());
    }

    private void settle(DisputeId id, TaskKind kind, String result) {
        tasks.settle(id, kind, result, acting.actor().name());
    }

    private Outcome<DisputeId> step(DisputeId id, StepKind kind, String detail, String note) {
        steps.add(id, kind, detail, note);
        audit.did("protection." + kind.name().toLowerCase(Locale.ROOT), "Dispute", id.value(), Map.of());
        return Outcome.done(id);
    }
}
