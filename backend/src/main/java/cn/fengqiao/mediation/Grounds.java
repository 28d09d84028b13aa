package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What the police put on record where a 治安调解 departs from the usual course: no evidence needed, or a late first session. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Grounds {

    private static final int NOTE = 2_000;

    private final ProcedureFile file;
    private final ProcedureEdges edges;
    private final Steps steps;

    /** R32: why nothing more than what both sides say is needed to know the facts. */
    public Outcome<ProcedureId> withoutEvidence(CommandId command, ProcedureId id, String reason) {
        return account(command, id, "withoutEvidence", "R32", reason);
    }

    /** R37: why the first session comes after three working days. */
    public Outcome<ProcedureId> late(CommandId command, ProcedureId id, String reason) {
        return account(command, id, "lateReason", "R37", reason);
    }

    private Outcome<ProcedureId> account(
            CommandId command, ProcedureId id, String property, String rule, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> file.command(command, "grounds-recorded", ProcedureId.class, id, opened -> {
                    if (!opened.facts().open() || opened.facts().kind() != ProcedureKind.PUBLIC_SECURITY_MEDIATION) {
                        return Outcome.refused(Refusal.rule(rule, "refusal.grounds-police-only"));
                    }
                    edges.account(id, property, Texts.clean(reason));
                    steps.add(opened.dispute(), id.value(), StepKind.GROUNDS_RECORDED, rule, Texts.clean(reason));
                    return Outcome.done(id);
                }));
    }
}
