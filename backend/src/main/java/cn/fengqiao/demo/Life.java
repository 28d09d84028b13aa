package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.ViolenceDecision;
import cn.fengqiao.mediation.ProcedureKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one dispute stands while its life is told; ends as the properties of its node. */
final class Life {

    final DisputePlan plan;
    final Servant officer;
    final Map<String, Boolean> consents = new HashMap<>();
    /** Attempts in a row that did not reach a party. */
    final Map<String, Long> missed = new HashMap<>();

    DisputeState state = DisputeState.REPORTED;

    /** Code of the agency that answers for it. */
    String owner;

    /** What kind of mediation it came to; null when it came to none. */
    @Nullable
    ProcedureKind procedure;

    @Nullable
    LocalDate dueOn;

    @Nullable
    LocalDate acceptedOn;

    @Nullable
    LocalDate riskUntil;

    @Nullable
    LocalDate agreedOn;

    @Nullable
    LocalDate toldRightsOn;

    /** When the parties were last heard in a session; null when they never were. */
    @Nullable
    Instant heardAt;

    @Nullable
    LocalDate closedOn;

    @Nullable
    LocalDate toldOtherWaysOn;

    @Nullable
    LocalDate violenceDecisionOn;

    @Nullable
    ViolenceDecision violenceDecision;

    @Nullable
    Closing closing;

    @Nullable
    Instant closedAt;

    /** When the last thing happened that already has; later things begin from here. */
    Instant cursor;

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;

    Life(DisputePlan plan, Servant officer, DemoGraph graph, Chance chance, Calendar calendar) {
        this.plan = plan;
        this.officer = officer;
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
        this.cursor = plan.toldAt();
        this.owner = "PS-" + plan.area().town();
    }

    /** Some hours of work later, on the same day or days after. */
    Instant later(int leastDays, int mostDays) {
        var days = plan.course() == Course.WITHOUT_SESSION ? 0 : chance.between(leastDays, mostDays);
        return days == 0
                ? cursor.plusSeconds(chance.between(600, 7_200))
                : calendar.at(calendar.day(cursor).plusDays(days), chance.between(9 * 60, 17 * 60));
    }

    void step(StepKind kind, Instant at, String detail, String note) {
        step(kind, at, detail, note, officer);
    }

    /**
     * @param told now, where it is later: what follows minutes after something of just now has already happened too
     * @param detail the constant that the step is about, as the services write it
     */
    void step(StepKind kind, Instant told, String detail, String note, Servant by) {
        var id = chance.id();
        var at = calendar.atMostNow(told);
        graph.node(
                "Step",
                Props.of("id", id)
                        .and("kind", kind.name())
                        .and("at", at)
                        .and("by", by.name())
                        .and("accountId", by.id())
                        .and("detail", detail)
                        .and("note", note));
        graph.edge("Dispute", plan.id(), "HAS_STEP", "Step", id);
        if (at.isAfter(cursor)) {
            cursor = at;
        }
    }

    void close(Closing how, Instant at, String reason) {
        state = DisputeState.CLOSED;
        closing = how;
        closedOn = calendar.day(at);
        closedAt = at;
        dueOn = null;
        step(StepKind.CLOSED, at, how.name(), reason);
    }

    void tellOtherWays(Instant at) {
        toldOtherWaysOn = calendar.day(at);
        step(StepKind.OTHER_WAYS_TOLD, at, "", "已告知可向人民法院起诉、申请仲裁或者依法通过信访渠道反映。");
    }

    boolean open() {
        return state != DisputeState.CLOSED;
    }
}
