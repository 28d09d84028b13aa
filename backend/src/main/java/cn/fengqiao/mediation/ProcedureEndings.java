package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.OpenProcedures;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Ends what is still open when a dispute is closed, so that an exit is one step for the person who takes it (R01). */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ProcedureEndings implements OpenProcedures {

    private final ProcedureRepository procedures;
    private final ProcedureEdges edges;
    private final ProcedureClock clock;
    private final Steps steps;

    @Override
    public void endWith(Standing standing, Closing closing, String reason) {
        var result = result(closing);
        for (var each : standing.procedures()) {
            if (each.open()) {
                var procedure = procedures.findById(each.id()).orElseThrow();
                procedure.endWithDispute(result, clock.today());
                procedures.save(procedure);
                edges.releaseAll(new ProcedureId(each.id()), clock.today());
                edges.endReason(new ProcedureId(each.id()), reason);
                steps.add(standing.id(), each.id(), StepKind.PROCEDURE_ENDED, result.name(), reason);
            }
        }
    }

    private static ProcedureState result(Closing closing) {
        return switch (closing) {
            case REFUSED_BY_PARTY -> ProcedureState.REFUSED;
            case FAILED -> ProcedureState.FAILED;
            case PERFORMED,
                    SETTLED_OUTSIDE,
                    WITHDRAWN,
                    TO_COURT,
                    TO_ARBITRATION,
                    TO_PETITION,
                    TO_PENALTY,
                    NOT_ACCEPTED,
                    MERGED -> ProcedureState.WITHDRAWN;
        };
    }
}
