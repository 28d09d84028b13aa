package cn.fengqiao.dispute;

import cn.fengqiao.shared.Outcome;
import java.time.LocalDate;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a procedure tells its dispute, inside the procedure's own command. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DisputeCourse {

    private final DisputeRepository disputes;
    private final DisputeClock clock;
    private final List<Afterwards> afterwards;

    /** A procedure wants to open; refused when the dispute is not in a state for it. */
    public Outcome<DisputeId> procedureOpened(Standing standing, @Nullable LocalDate dueOn) {
        var dispute = load(standing);
        var whyNot = dispute.procedureOpened(standing, dueOn);
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        disputes.save(dispute);
        return Outcome.done(standing.id());
    }

    /** A whole agreement was reached; the first day on which something is owed is the next last day. */
    public void agreed(Standing standing, @Nullable LocalDate dueOn) {
        var dispute = load(standing);
        dispute.agreed(dueOn);
        disputes.save(dispute);
        afterwards.forEach(each -> each.agreed(standing));
    }

    /** @param toldOtherWays true when the parties were told what else there is (R13) */
    public void procedureEnded(Standing standing, boolean toldOtherWays) {
        var dispute = load(standing);
        dispute.procedureEnded(clock.toStart(), toldOtherWays, clock.today());
        disputes.save(dispute);
    }

    /** The running clock was set anew: an extension, a second session, an obligation performed. */
    public void dueOn(Standing standing, @Nullable LocalDate dueOn) {
        var dispute = load(standing);
        dispute.dueOn(dueOn);
        disputes.save(dispute);
    }

    private Dispute load(Standing standing) {
        return disputes.findById(standing.id().value()).orElseThrow();
    }
}
