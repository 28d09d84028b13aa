package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Budget;
import cn.fengqiao.planner.Hold;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.PlanningListener;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.Progress;
import cn.fengqiao.planner.ReplanRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Mends a published plan. What still holds is loaded as it was, in the order past, settled, frozen, rest; what no longer
 * fits beside the others is affected. Affected and new visits are inserted at once without moving anybody; a search
 * around them then weighs every further change against its tax.
 */
public final class Replanner {

    private static final int REST = 3;

    private final Map<String, Hold> held = new LinkedHashMap<>();
    private final ReplanRequest request;
    private final Problem problem;
    private final Model model;
    private final Lane lane;
    private final Map<String, Integer> minutes = new HashMap<>();
    private final Set<String> affected = new HashSet<>();
    private final List<Integer> homeless = new ArrayList<>();
    private final List<Integer> seeds = new ArrayList<>();

    public Replanner(ReplanRequest request, long seed) {
        this.request = request;
        var changed = changed(request);
        model = ModelBuilder.build(changed);
        lane = new Lane(model, new Nearness(model), seed);
        changed.visits().forEach(visit -> minutes.put(visit.id(), visit.minutes()));
        problem = changed.withPins(loadWhatHolds());
        forgetThePast();
        lane.markHopeless(() -> false);
        collectSeeds();
    }

    /** The problem as the events leave it, nothing pinned. */
    public static Problem changed(ReplanRequest request) {
        var events = new Events(request.published(), request.now());
        var changed =
                request.problem().withPublished(request.published().visits()).withPins(List.of());
        for (var event : request.events()) {
            changed = events.apply(changed, event);
        }
        return changed;
    }

    /** The changed problem, with everything pinned that is not to move. */
    public Problem problem() {
        return problem;
    }

    public Set<String> affected() {
        return affected;
    }

    /** The published visits that stay as they are whatever comes, and why. */
    public Map<String, Hold> held() {
        return Collections.unmodifiableMap(held);
    }

    /** Whatever has not begun can no longer begin before now, what an event took out of the past included. */
    private void forgetThePast() {
        int today = Plans.day(model, request.now().toLocalDate());
        int minute = request.now().getHour() * 60 + request.now().getMinute();
        for (int v = 0; v < model.visits; v++) {
            if (!model.pinned[v]) {
                Spans.notBefore(model, v, today, minute);
            }
        }
    }

    private List<PlannedVisit> loadWhatHolds() {
        var wanted = new HashSet<String>();
        model.problem.visits().forEach(visit -> wanted.add(visit.id()));
        var published = request.published().visits().stream()
                .filter(planned -> wanted.contains(planned.visit()))
                .toList();
        var holding = new Holding(
                model, published, published.stream().mapToInt(this::rank).toArray());
        Loading.load(lane.state, holding.numbers());
        var pins = new ArrayList<PlannedVisit>();
        for (var planned : published) {
            int v = holding.number(planned);
            if (!lane.state.served(v)) {
                affected.add(planned.visit());
            } else {
                hold(planned).ifPresent(why -> {
                    model.pinned[v] = true;
                    pins.add(planned);
                    held.put(planned.visit(), why);
                });
            }
        }
        return pins;
    }

    private int rank(PlannedVisit planned) {
        return hold(planned).map(Hold::rank).orElse(REST);
    }

    private Optional<Hold> hold(PlannedVisit planned) {
        var visit = planned.visit();
        var begins = planned.date().atStartOfDay().plusMinutes(planned.start());
        if (begins.isBefore(request.now())) {
            int length = minutes.getOrDefault(visit, 0);
            return Optional.of(begins.plusMinutes(length).isAfter(request.now()) ? Hold.STARTED : Hold.PAST);
        }
        if (request.confirmed().contains(visit)) {
            return Optional.of(Hold.CONFIRMED);
        }
        if (request.byHand().contains(visit)) {
            return Optional.of(Hold.BY_HAND);
        }
        if (request.problem().pins().contains(planned)) {
            return Optional.of(Hold.PINNED);
        }
        return begins.isBefore(request.frozenUntil()) ? Optional.of(Hold.FROZEN) : Optional.empty();
    }

    /** The search goes round what events made homeless; what had no place before is only inserted where it fits. */
    private void collectSeeds() {
        var known = new HashSet<String>();
        request.problem().visits().forEach(visit -> known.add(visit.id()));
        for (int v = 0; v < model.visits; v++) {
            var id = model.problem.visits().get(v).id();
            if (!lane.state.served(v) && !lane.hopeless(v)) {
                homeless.add(v);
                if (affected.contains(id) || !known.contains(id)) {
                    seeds.add(v);
                }
            }
        }
    }

    /** Nobody else changes. */
    public Plan insertOnly() {
        homeless.stream()
                .sorted(Comparator.<Integer>comparingInt(v -> -model.priority[v])
                        .thenComparingInt(v -> v))
                .forEach(lane::insertAnywhere);
        lane.settleAll();
        return lane.bestPlan();
    }

    /** To be asked after {@link #insertOnly}: begins there, and moves others only where that pays. */
    public Plan search(Budget budget, PlanningListener listener, BooleanSupplier cancelled) {
        if (!seeds.isEmpty()) {
            lane.focus(seeds.stream().mapToInt(v -> v).toArray());
            var watch = new Stopwatch(budget);
            double done = 0;
            while (done < 1 && !cancelled.getAsBoolean()) {
                lane.iterate((int) Math.min(8, budget.iterations() - lane.iterations), done, cancelled);
                done = Math.max((double) lane.iterations / budget.iterations(), watch.seconds() / budget.seconds());
                listener.progress(new Progress(
                        lane.iterations,
                        watch.seconds(),
                        Math.min(1, done),
                        lane.best.total,
                        lane.best.unserved(),
                        lane::bestPlan));
            }
            lane.rewind();
        }
        lane.fillUp(cancelled);
        return lane.bestPlan();
    }
}
