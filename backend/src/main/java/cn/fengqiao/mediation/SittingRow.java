package cn.fengqiao.mediation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as the page of its dispute lists it, planned, held or cancelled.
 *
 * @param endsAt null for sessions that nobody planned
 * @param late true when its time is over and nobody recorded what became of it
 * @param invited masked for whoever does not handle the dispute
 * @param mayRead whether the actor is among those who may read the notes of a separate session
 */
public record SittingRow(
        String id,
        ProcedureId procedure,
        SittingState state,
        SessionForm form,
        Instant startsAt,
        @Nullable Instant endsAt,
        boolean late,
        String place,
        List<String> mediators,
        List<Invited> invited,
        List<String> readers,
        boolean mayRead,
        String cancelledFor) {

    /** Whether somebody who was invited came. */
    public enum Came {
        /** 到场 */
        SELF,
        /** 由他人代表 */
        REPRESENTED,
        /** 缺席 */
        ABSENT,
        /** 尚未召开 */
        UNKNOWN
    }

    public record Invited(String partyId, String name, Came came) {}

    public SittingRow {
        mediators = List.copyOf(mediators);
        invited = List.copyOf(invited);
        readers = List.copyOf(readers);
    }
}
