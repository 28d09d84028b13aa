package cn.fengqiao.dispute;

import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** One change of a dispute that is locked already: transition, step and audit entry, or nothing at all. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DisputeChange {

    private final DisputeRepository disputes;
    private final DisputeEdges edges;
    private final Steps steps;
    private final Audit audit;
    private final DisputeInput input;

    Outcome<DisputeId> apply(
            Standing standing,
            String action,
            StepKind step,
            String detail,
            String note,
            BiFunction<Dispute, Standing, List<Refusal>> transition) {
        var dispute = disputes.findById(standing.id().value()).orElseThrow();
        var whyNot = transition.apply(dispute, standing);
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        disputes.save(dispute);
        steps.add(standing.id(), step, detail, note);
        audit.did(action, "Dispute", standing.id().value(), Map.of("step", step.name()));
        return Outcome.done(standing.id());
    }

    Outcome<DisputeId> edit(Standing standing, DisputeEdit edit) {
        var dispute = disputes.findById(standing.id().value()).orElseThrow();
        var merge = new DisputeMerge(edit.before(), edit.after(), fields(dispute));
        var refusals = new ArrayList<>(merge.lowered());
        refusals.addAll(meanwhile(merge.conflicts()));
        if (refusals.isEmpty()) {
            refusals.addAll(input.check(merge.merged()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var changed = merge.changed();
        return changed.isEmpty()
                ? Outcome.done(standing.id())
                : write(standing, merge.merged(), String.join(",", changed));
    }

    private Outcome<DisputeId> write(Standing standing, DisputeFields merged, String changed) {
        var content = DisputeInput.content(merged);
        return apply(standing, "dispute.edited", StepKind.EDITED, changed, "", (dispute, now) -> {
            var whyNot = dispute.edit(now, content);
            if (whyNot.isEmpty()) {
                edges.move(now.id(), content, merged.address());
            }
            return whyNot;
        });
    }

    private DisputeFields fields(Dispute dispute) {
        var content = dispute.content();
        return new DisputeFields(
                content.title(),
                content.summary(),
                content.typeCode(),
                content.areaCode(),
                edges.address(new DisputeId(dispute.getId())),
                content.occurredAt(),
                content.domesticViolence(),
                content.facts());
    }

    private static List<Refusal> meanwhile(List<Refusal> conflicts) {
        var refusals = new ArrayList<Refusal>();
        if (!conflicts.isEmpty()) {
            refusals.add(Refusal.state("refusal.changed-meanwhile"));
            refusals.addAll(conflicts);
        }
        return refusals;
    }
}
