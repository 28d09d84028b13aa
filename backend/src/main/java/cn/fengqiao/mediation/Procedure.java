package cn.fengqiao.mediation;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One way of handling a dispute under one law. It opens lawfully ({@link Legality}), is led through notice, sessions and
 * agreement ({@link ProcedureRules}), and ends once.
 *
 * <pre>
 * OPEN ──whole agreement──▶ AGREED
 *   ├──────failed─────────▶ FAILED      (R13)
 *   ├──────a party refuses▶ REFUSED     (R06)
 *   └──────withdrawn──────▶ WITHDRAWN   (R01)
 * </pre>
 */
@Node("Procedure")
@Getter(AccessLevel.PACKAGE)
class Procedure {

    @Id
    private final String id;

    @Version
    private @Nullable Long version;

    private final ProcedureKind kind;
    private final String number;
    private final LocalDate openedOn;
    private ProcedureState state = ProcedureState.OPEN;
    private List<String> circumstances = List.of();
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate noticeGivenOn;
    private @Nullable LocalDate suspendedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate suspectedOn;

    @PersistenceCreator
    Procedure(String id, ProcedureKind kind, String number, LocalDate openedOn) {
        this.id = id;
        this.kind = kind;
        this.number = number;
        this.openedOn = openedOn;
    }

    static Procedure opened(
            ProcedureId id,
            ProcedureKind kind,
            String number,
            LocalDate openedOn,
            Set<Circumstance> circumstances,
            LocalDate dueOn) {
        var procedure = new Procedure(id.value(), kind, number, openedOn);
        procedure.circumstances =
                circumstances.stream().map(Enum::name).sorted().toList();
        procedure.dueOn = dueOn;
        return procedure;
    }

    /** R10: rights and duties were told; from then on sessions may be held. */
    List<Refusal> noticeGiven(ProcedureFacts facts, LocalDate on) {
        var whyNot = ProcedureRules.whyNot(ProcedureAction.GIVE_NOTICE, facts);
        if (whyNot.isEmpty() && noticeGivenOn == null) {
            noticeGivenOn = on;
        }
        return whyNot;
    }

    /** A session was held; where the law sets a new last day with it (R36), the clock moves. */
    List<Refusal> sessionHeld(ProcedureFacts facts, LocalDate on, @Nullable LocalDate due) {
        var whyNot = new ArrayList<>(ProcedureRules.hold(facts, on));
        whyNot.addAll(r47());
        if (whyNot.isEmpty()) {
            dueOn = due;
        }
        return whyNot;
    }

    /** An agreement was reached; only a whole one ends the procedure. */
    List<Refusal> agreed(ProcedureFacts facts, boolean partial, LocalDate today) {
        var whyNot = new ArrayList<>(ProcedureRules.whyNot(ProcedureAction.RECORD_AGREEMENT, facts));
        whyNot.addAll(r47());
        if (whyNot.isEmpty() && !partial) {
            end(ProcedureState.AGREED, today);
        }
        return whyNot;
    }

    List<Refusal> end(ProcedureFacts facts, ProcedureState result, LocalDate today) {
        var whyNot = ProcedureRules.end(facts, result);
        if (whyNot.isEmpty()) {
            end(result, today);
        }
        return whyNot;
    }

    void dueOn(LocalDate due) {
        dueOn = due;
    }

    /** The clock stands still from this day. */
    void suspended(LocalDate on) {
        suspendedOn = on;
    }

    /** The clock runs again, to this day. */
    void resumed(@Nullable LocalDate due) {
        suspendedOn = null;
        dueOn = due;
    }

    /** R47: it stands still, with its clock, until somebody has looked into it. */
    void suspected(LocalDate on) {
        suspectedOn = on;
    }

    /** R47: nothing was found; the clock runs again, to this day. */
    void cleared(@Nullable LocalDate due) {
        suspectedOn = null;
        dueOn = due;
    }

    /** R47: why nothing may be mediated or agreed just now. */
    List<Refusal> r47() {
        return suspectedOn == null ? List.of() : List.of(Refusal.rule("R47", "refusal.suspected", suspectedOn));
    }

    /** Its dispute is being closed, and it ends with it. */
    void endWithDispute(ProcedureState result, LocalDate today) {
        end(result, today);
    }

    private void end(ProcedureState result, LocalDate today) {
        state = result;
        endedOn = today;
        dueOn = null;
        suspendedOn = null;
        suspectedOn = null;
    }
}
