package cn.fengqiao.outreach;

import java.util.Comparator;
import java.util.List;

/**
 * A lecturer as a candidate for one visit.
 *
 * @param level at which the topic is taught; 0 when it is not
 * @param load visits in the same month, this one left out
 * @param unfit why not; empty when nothing stands against it
 * @param clash the title of the other visit, for {@link Unfit#BUSY}; else empty
 */
public record LecturerFit(
        String id, String name, String agencyName, int level, int load, List<Unfit> unfit, String clash) {

    static final Comparator<LecturerFit> BEST_FIRST = Comparator.comparing((LecturerFit fit) -> !fit.fits())
            .thenComparing(LecturerFit::level, Comparator.reverseOrder())
            .thenComparingInt(LecturerFit::load);

    public LecturerFit {
        unfit = List.copyOf(unfit);
    }

    public boolean fits() {
        return unfit.isEmpty();
    }
}
