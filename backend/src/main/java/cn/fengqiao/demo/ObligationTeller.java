package cn.fengqiao.demo;

import cn.fengqiao.demo.DisputePlan.Course;
import cn.fengqiao.demo.Servants.Servant;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.ObligationKind;
import cn.fengqiao.mediation.ObligationState;
import cn.fengqiao.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what was promised under an agreement, and what was performed: in time, late, in part or not at all. */
final class ObligationTeller {

    private static final List<String> EVIDENCE = List.of("收条", "银行转账凭证", "现场照片", "微信转账截图");

    /**
     * What is left of an agreement.
     *
     * @param nextDueOn the first day on which something open is owed; null when nothing is
     */
    record Owed(boolean allPerformed, @Nullable LocalDate nextDueOn) {}

    /** @param creditor whom it is owed to; null when it is owed to the applicants together */
    private record Promise(
            ObligationKind kind,
            long fen,
            LocalDate dueOn,
            String series,
            @Nullable Stand creditor) {}

    private final DemoGraph graph;
    private final Chance chance;
    private final Calendar calendar;
    private final OwingTeller owing;

    ObligationTeller(DemoGraph graph, Chance chance, Calendar calendar) {
        this.graph = graph;
        this.chance = chance;
        this.calendar = calendar;
        this.owing = new OwingTeller(graph);
    }

    Owed tell(DisputePlan plan, Life life, String agreementId, LocalDate day, Servant mediator) {
        var all = true;
        LocalDate next = null;
        for (var promise : promises(plan, day)) {
            var performed = one(plan, life, agreementId, promise, day, mediator);
            all &= performed;
            if (!performed && (next == null || promise.dueOn().isBefore(next))) {
                next = promise.dueOn();
            }
        }
        return new Owed(all, next);
    }

    private List<Promise> promises(DisputePlan plan, LocalDate day) {
        var promises = new ArrayList<Promise>();
        for (var kind : plan.story().obligations()) {
            var fen = kind == ObligationKind.PAY
                    ? 100L * Long.parseLong(plan.words().getOrDefault("sum", "1000"))
                    : 0;
            var parts = plan.script().promisedOn() == null && fen > 1_000_000 && chance.in(0.4);
            var secured = plan.script().promisedOn() == null
                    && fen > 1_000_000
                    && OwingTeller.surety(plan).isPresent();
            var instalments = parts || secured ? 3 : 1;
            var fixed = plan.script().promisedOn();
            var first =
                    fixed != null ? fixed : day.plusDays(chance.in(0.35) && fen < 500_000 ? 0 : chance.between(7, 30));
            for (var creditor : creditors(plan, kind)) {
                var series = instalments == 1 ? "" : series(plan, kind, creditor);
                for (var i = 0; i < instalments; i++) {
                    var part = i == instalments - 1 ? fen - fen / instalments * i : fen / instalments;
                    promises.add(new Promise(kind, part, first.plusMonths(i), series, creditor.orElse(null)));
                }
            }
        }
        return promises;
    }

    /** Wages of many workers are owed to each of them, everything else to the applicants together. */
    private static List<Optional<Stand>> creditors(DisputePlan plan, ObligationKind kind) {
        var workers = plan.stands().stream()
                .filter(stand -> stand.side().equals("A"))
                .map(Optional::of)
                .toList();
        return kind == ObligationKind.PAY && plan.story().typeCode().equals("P04") && workers.size() > 2
                ? workers
                : List.of(Optional.empty());
    }

    private static String series(DisputePlan plan, ObligationKind kind, Optional<Stand> creditor) {
        return Ids.derived(
                "series", plan.id() + kind + creditor.map(Stand::partyId).orElse(""));
    }

    private boolean one(
            DisputePlan plan, Life life, String agreementId, Promise promise, LocalDate day, Servant mediator) {
        var id = chance.id();
        var fate = fate(plan, promise, day);
        var surety = promise.series().isEmpty() ? Optional.<Stand>empty() : OwingTeller.surety(plan);
        var secured = surety.map(stand -> "由" + stand.who().name() + "承担保证责任。").orElse("");
        var liability = OwingTeller.liability(plan, id, promise.fen());
        graph.node(
                "Obligation",
                Props.fresh(id)
                        .and("kind", promise.kind().name())
                        .and("content", plan.say(plan.story().settlement()) + secured)
                        .and("liability", liability == null ? null : liability.name())
                        .and("amountFen", promise.fen() > 0 ? promise.fen() : null)
                        .and("performedFen", fate.paidFen())
                        .and("dueOn", promise.dueOn())
                        .and("condition", "")
                        .and("series", promise.series())
                        .and("way", promise.dueOn().equals(day) ? "ON_SITE" : promise.fen() > 0 ? "TRANSFER" : "OTHER")
                        .and("state", fate.state().name())
                        .and("performedOn", fate.state() == ObligationState.PERFORMED ? fate.on() : null));
        graph.edge("Agreement", agreementId, "REQUIRES", "Obligation", id);
        owing.tell(plan, id, promise.fen(), promise.creditor());
        surety.ifPresent(stand -> owing.guarantee(id, stand));
        if (fate.on() != null) {
            perform(life, id, fate, mediator);
        }
        return fate.state() == ObligationState.PERFORMED;
    }

    private record Fate(
            ObligationState state, long paidFen, @Nullable LocalDate on) {}

    private Fate fate(DisputePlan plan, Promise promise, LocalDate day) {
        var keeps =
                plan.course() == Course.SETTLED ? 0 : plan.course() == Course.UNPAID ? 3 : chance.weighted(80, 9, 5, 6);
        var on = switch (keeps) {
            case 0 ->
                promise.dueOn()
                        .minusDays(Math.min(
                                chance.between(0, 6), day.until(promise.dueOn()).getDays()));
            case 1 -> promise.dueOn().plusDays(chance.between(2, 20));
            default ->
                promise.dueOn().minusDays(1).isBefore(day)
                        ? day
                        : promise.dueOn().minusDays(1);
        };
        if (!calendar.past(on) || keeps == 3 || keeps == 2 && promise.fen() == 0) {
            return new Fate(ObligationState.DUE, 0, null);
        }
        return keeps == 2
                ? new Fate(ObligationState.PARTLY_PERFORMED, promise.fen() * 2 / 5, on)
                : new Fate(ObligationState.PERFORMED, promise.fen(), on);
    }

    private void perform(Life life, String obligationId, Fate fate, Servant mediator) {
        var id = chance.id();
        var on = Objects.requireNonNull(fate.on());
        graph.node(
                "Performance",
                Props.of("id", id)
                        .and("performedOn", on)
                        .and("amountFen", fate.paidFen() > 0 ? fate.paidFen() : null)
                        .and("evidence", chance.oneOf(EVIDENCE)));
        graph.edge("Obligation", obligationId, "PERFORMED_BY", "Performance", id);
        var at = calendar.at(on, chance.between(9 * 60, 18 * 60));
        life.step(StepKind.PERFORMED, at, fate.state().name(), "", mediator);
    }
}
