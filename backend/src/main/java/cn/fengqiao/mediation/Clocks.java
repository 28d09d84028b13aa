package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Notes;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Texts;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Moves the last day of a procedure, where the law lets parties or an appraisal move it (section 3). */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Clocks {

    private static final int NOTE = 2_000;

    private final ProcedureFile file;
    private final ClockMoves moves;

    /** A later last day, which every party has agreed to. */
    public Outcome<ProcedureId> extend(
            CommandId command, ProcedureId id, LocalDate until, boolean allAgree, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> file.command(
                        command,
                        "clock-extended",
                        ProcedureId.class,
                        id,
                        opened -> moves.extend(opened, until, allAgree, Texts.clean(reason))));
    }

    /** The clock stands still while an injury or a price is appraised (R37). */
    public Outcome<ProcedureId> suspend(CommandId command, ProcedureId id, String reason) {
        return Notes.needed("reason", reason, NOTE)
                .orElse(() -> file.command(
                        command,
                        "clock-suspended",
                        ProcedureId.class,
                        id,
                        opened -> moves.suspend(opened, Texts.clean(reason))));
    }

    /** The appraisal is there; what was left of the clock runs on. */
    public Outcome<ProcedureId> resume(CommandId command, ProcedureId id, String note) {
        return Notes.fits("note", note, NOTE)
                .orElse(() -> file.command(
                        command,
                        "clock-resumed",
                        ProcedureId.class,
                        id,
                        opened -> moves.resume(opened, Texts.clean(note))));
    }
}
