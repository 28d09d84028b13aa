package cn.fengqiao.dispute;

import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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
        var refusals = input.check(edit);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var content = input.content(edit);
        return apply(standing, "dispute.edited", StepKind.EDITED, "", "", (dispute, now) -> {
            if (edit.version() != now.version()) {
                return changedMeanwhile(dispute.content(), content);
            }
            var whyNot = dispute.edit(now, content);
            if (whyNot.isEmpty()) {
                edges.move(now.id(), content, edit.address());
            }
            return whyNot;
        });
    }

    /** Field by field what someone else left there, so that the second editor loses nothing typed. */
    private static List<Refusal> changedMeanwhile(DisputeContent theirs, DisputeContent mine) {
        var refusals = new ArrayList<Refusal>();
        refusals.add(Refusal.state("refusal.changed-meanwhile"));
        differs(refusals, "title", theirs.title(), mine.title());
        differs(refusals, "summary", theirs.summary(), mine.summary());
        differs(refusals, "typeCode", theirs.typeCode(), mine.typeCode());
        differs(refusals, "divisionCode", theirs.areaCode(), mine.areaCode());
        differs(refusals, "occurredAt", theirs.occurredAt(), mine.occurredAt());
        differs(refusals, "domesticViolence", theirs.domesticViolence(), mine.domesticViolence());
        differs(refusals, "facts", theirs.facts(), mine.facts());
        return refusals;
    }

    private static void differs(List<Refusal> refusals, String field, @Nullable Object theirs, @Nullable Object mine) {
        if (!Objects.equals(theirs, mine)) {
            refusals.add(Refusal.field(field, "refusal.field-changed-meanwhile", String.valueOf(theirs)));
        }
    }
}
