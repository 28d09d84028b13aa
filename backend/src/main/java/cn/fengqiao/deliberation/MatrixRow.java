package cn.fengqiao.deliberation;

import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.PartyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One party in the matrix: what happened to it, and whom it still opposes.
 *
 * @param partyId id of the {@code PARTY_TO}
 * @param toldOn when it was told of rights and duties; null when it was not (R10)
 * @param acceptsMediators null when there is no mediator, or the party has said nothing
 * @param consented null when not asked yet (R06)
 * @param positions stance by issue; issues without a word of this party are absent
 * @param signed agreements it signed, of {@code agreements} that it is a party to
 * @param owesFen what it still has to pay; other things owed are in {@code owesOpen} too
 * @param performed obligations of its own that are performed, of {@code owes} in all
 */
public record MatrixRow(
        String partyId,
        PartyKind kind,
        String name,
        String side,
        PartyRole role,
        @Nullable LocalDate toldOn,
        @Nullable Boolean acceptsMediators,
        @Nullable Boolean consented,
        Map<String, Stance> positions,
        int attended,
        int signed,
        int agreements,
        long owesFen,
        long owedFen,
        int owes,
        int performed,
        boolean overdue,
        List<Against> against) {

    public MatrixRow {
        positions = Map.copyOf(positions);
        against = List.copyOf(against);
    }

    /** True while it opposes somebody, has something to sign, or owes something. */
    public boolean open() {
        return !against.isEmpty() || signed < agreements || performed < owes;
    }
}
