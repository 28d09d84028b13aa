package cn.fengqiao.representation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the page shows it: who is to come, and what each party said.
 *
 * @param name masked for who does not handle the dispute
 * @param agreed ids of the {@code PARTY_TO} that agreed
 * @param refused ids of those that did not
 * @param missing names of those that have not answered
 * @param until null while it stands
 */
public record InvitationRow(
        String id,
        InviteeKind kind,
        String name,
        String relation,
        List<String> agreed,
        List<String> refused,
        List<String> missing,
        LocalDate from,
        @Nullable LocalDate until,
        String endReason) {

    public InvitationRow {
        agreed = List.copyOf(agreed);
        refused = List.copyOf(refused);
        missing = List.copyOf(missing);
    }

    public boolean stands() {
        return until == null;
    }

    /** R09: every party agreed. */
    public boolean welcome() {
        return stands() && refused.isEmpty() && missing.isEmpty();
    }
}
