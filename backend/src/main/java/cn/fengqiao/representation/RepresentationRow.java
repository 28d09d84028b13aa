package cn.fengqiao.representation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mandate as the page shows it: who speaks, for whom, by what right.
 *
 * @param id of the mandate, which signatures and attendance name
 * @param name masked for who does not handle the dispute
 * @param on day of the authority or election; of a guardian, the day on which it was told
 * @param until null while it lasts
 * @param papers titles of the papers of the dossier that prove it
 */
public record RepresentationRow(
        String id,
        RepresentationKind kind,
        String name,
        String phoneMask,
        List<Principal> principals,
        String authority,
        String scope,
        LocalDate on,
        @Nullable LocalDate until,
        String endReason,
        List<String> papers) {

    /** A party that is spoken for. */
    public record Principal(String partyId, String name, String side) {}

    public RepresentationRow {
        principals = List.copyOf(principals);
        papers = List.copyOf(papers);
    }

    public boolean lasts() {
        return until == null;
    }

    public boolean onFile() {
        return !papers.isEmpty();
    }

    /** R34: an agent whose written authority nobody has filed cannot sign yet. */
    public boolean lacksAuthority() {
        return lasts() && kind == RepresentationKind.AGENT && !onFile();
    }
}
