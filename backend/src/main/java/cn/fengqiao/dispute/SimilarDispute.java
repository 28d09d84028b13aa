package cn.fengqiao.dispute;

import java.time.LocalDate;
import java.util.Set;

/**
 * An open dispute to which a report that is being typed may belong.
 *
 * @param traces what speaks for it
 */
public record SimilarDispute(
        DisputeId id,
        String number,
        String title,
        DisputeState state,
        Risk risk,
        LocalDate openedOn,
        String areaCode,
        String typeCode,
        Set<Trace> traces) {

    /** What a report and a dispute have in common. */
    public enum Trace {
        /** 当事人相同 */
        PARTY,
        /** 电话相同 */
        PHONE,
        /** 地点相同 */
        ADDRESS
    }

    public SimilarDispute {
        traces = Set.copyOf(traces);
    }
}
