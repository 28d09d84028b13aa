package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Budget;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.PlannedVisit;
import cn.fengqiao.planner.Problem;
import cn.fengqiao.planner.ReplanRequest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Mends a published plan. What still holds is loaded as it was, in the order past, settled, frozen, rest; what no longer
 * fits beside the others is affected. Affected and new visits are inserted at once without moving anybody; a search
 * around them then weighs every further change against its tax.
 */
public final class Replanner {

    private final ReplanRequest request;
    private final Problem problem;
    private final Model model;
    private final Lane lane;
    private final Set<String> affected = new HashSet<>();
    private final List<Integer> seeds = new ArrayList<>();

    public Replanner(ReplanRequest request, long seed) {
        this.request = request;
        var events = new Events(request.published(), request.now());
        var changed =
                request.problem().withPublished(request.published().visits()).withPins(List.of());
        for (var event : request.events()) {
            changed = events.apply(changed, event);
        }
        model = ModelBuilder.build(changed);
        forgetThePast();
        lane = new Lane(model, new Nearness(model), seed);
        problem = changed.withPins(loadWhatHolds());
        collectSeeds();
    }

    /** The changed problem, with everything pinned that is not to move. */
    public Problem problem() {
        return problem;
    }

    public Set<String> affected() {
        return affected;
    }

    /** What has not begun can no longer begin before now. */
    private void forgetThePast() {
        int today = Plans.day(model, request.now().toLocalDate());
        int minute = request.now().getHour() * 60 + request.now().getMinute();
        var begun = new HashSet<String>();
        request.published().visits().stream()
                .filter(planned -> rank(planned) == 0)
                .forEach(planned -> begun.add(planned.visit()));
        for (int v = 0; v < model.visits; v++) {
            if (!begun.contains(model.problem.visits().get(v).id())) {
                Spans.notBefore(model, v, today, minute);
            }
        }
    }

    private List<PlannedVisit> loadWhatHolds() {
        var pins = new ArrayList<PlannedVisit>();
        var exactly = new Exactly(lane.state);
        var wanted = new HashSet<String>();
        model.problem.visits().forEach(visit -> wanted.add(visit.id()));
        var order = request.published().visits().stream()
                .filter(planned -> wanted.contains(planned.visit()))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        var visits = Plans.index(
                model.problem.visits().stream().map(visit -> visit.id()).toList());
        var lecturers = Plans.index(model.problem.lecturers().stream()
                .map(lecturer -> lecturer.id())
                .toList());
        var placement = new Placement();
        for (var planned : order) {
            int v = ModelBuilder.index(visits, planned.visit());
            var shifts = Plans.shifts(model, lecturers, planned);
            int day = Plans.day(model, planned.date());
            if (shifts.length > 0 && exactly.fits(v, day, planned.start(), shifts)) {
                Loading.prepare(lane.state, placement, v, day, planned.start(), shifts, 0);
                lane.state.place(v, placement);
                if (rank(planned) < 3) {
                    model.pinned[v] = true;
                    pins.add(planned);
                }
            } else {
                affected.add(planned.visit());
            }
        }
        return pins;
    }

    private int rank(PlannedVisit planned) {
        var begins = planned.date().atStartOfDay().plusMinutes(planned.start());
        if (begins.isBefore(request.now())) {
            return 0;
        }
        boolean pinned = request.problem().pins().contains(planned);
        if (pinned || request.settled().contains(planned.visit())) {
            return 1;
        }
        return before(begins, request.frozenUntil()) ? 2 : 3;
    }

    private static boolean before(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other);
    }

    private void collectSeeds() {
        for (int v = 0; v < model.visits; v++) {
            if (!lane.state.served(v)
                    && (affected.contains(model.problem.visits().get(v).id()) || !model.hasPublished[v])) {
                seeds.add(v);
            }
        }
    }

    /** Nobody else changes. */
    public Plan insertOnly() {
        seeds.stream()
                .sorted(Comparator.<Integer>comparingInt(v -> -model.priority[v])
                        .thenComparingInt(v -> v))
                .forEach(lane::insertAnywhere);
        lane.settleAll();
        return lane.bestPlan();
    }

    /** To be asked after {@link #insertOnly}: begins there, and moves others only where that pays. */
    public Plan search(Budget budget, BooleanSupplier cancelled) {
        if (!seeds.isEmpty()) {
            lane.focus(seeds.stream().mapToInt(v -> v).toArray());
            var watch = new Stopwatch(budget);
            double done = 0;
            while (done < 1 && !cancelled.getAsBoolean()) {
                lane.iterate((int) Math.min(8, budget.iterations() - lane.iterations), done, cancelled);
                done = Math.max((double) lane.iterations / budget.iterations(), watch.seconds() / budget.seconds());
            }
            lane.rewind();
        }
        lane.fillUp(cancelled);
        return lane.bestPlan();
    }
}
