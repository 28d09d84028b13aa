package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Runs a command on something inside a dispute: finds the dispute, locks it, checks the actor, and reads the facts. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ProcedureFile {

    private final Commands commands;
    private final DisputeAccess access;
    private final ProcedureReads reads;
    private final ProcedureRepository procedures;
    private final Audit audit;

    /** What a command may look at and change, locked. */
    record Opened(Standing standing, Procedure procedure, ProcedureFacts facts) {

        DisputeId dispute() {
            return standing.id();
        }

        ProcedureId id() {
            return facts.id();
        }
    }

    /** Runs a command on a procedure. */
    <T> Outcome<T> command(
            CommandId command, String name, Class<T> answer, ProcedureId id, Function<Opened, Outcome<T>> work) {
        return run(command, name, answer, id.value(), () -> Optional.of(id), work);
    }

    /** Runs a command on something inside a procedure that is yet to be found. */
    <T> Outcome<T> run(
            CommandId command,
            String name,
            Class<T> answer,
            String nodeId,
            Supplier<Optional<ProcedureId>> procedure,
            Function<Opened, Outcome<T>> work) {
        return commands.once(
                command,
                "mediation." + name,
                answer,
                () -> procedure
                        .get()
                        .flatMap(reads::disputeOf)
                        .map(found -> access.command(found.dispute(), Permission.MEDIATION_HANDLE, standing -> {
                            var outcome = work.apply(open(standing, found.procedure()));
                            if (outcome instanceof Outcome.Done<T>) {
                                audit.did(
                                        "mediation." + name,
                                        "Procedure",
                                        found.procedure().value(),
                                        Map.of("node", nodeId));
                            }
                            return outcome;
                        }))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    void save(Procedure procedure) {
        procedures.save(procedure);
    }

    private Opened open(Standing standing, ProcedureId id) {
        return new Opened(standing, procedures.findById(id.value()).orElseThrow(), reads.facts(id));
    }
}
