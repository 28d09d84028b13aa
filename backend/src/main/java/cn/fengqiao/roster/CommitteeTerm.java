package cn.fengqiao.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one election put into a committee, and for which time (R03).
 *
 * @param from day of the election
 * @param to day of the next one; null while it is in force
 * @param head name of who was elected as its head; empty when nobody recorded it
 * @param members names of the others who were elected
 */
public record CommitteeTerm(LocalDate from, @Nullable LocalDate to, String head, List<String> members) {

    public CommitteeTerm {
        members = List.copyOf(members);
    }
}
