package cn.fengqiao.planner;

import cn.fengqiao.planner.engine.Replanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One re-plan: a first answer at once that moves nobody else, then, if wanted, a search that may. */
public final class Replanning {

    private final ReplanRequest request;
    private final Replanner replanner;
    private final Costs before;
    private @Nullable Proposal first;

    Replanning(ReplanRequest request, long seed) {
        this.request = request;
        var flaws = ReplanCheck.check(request);
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException(
                    "The request makes no sense: " + flaws + ". Maybe it was not checked before?");
        }
        before = VisitPlanner.accepted(request.problem(), request.published()).costs();
        replanner = new Replanner(request, seed);
    }

    /** The problem as the events left it, with everything pinned that may not move. */
    public Problem problem() {
        return replanner.problem();
    }

    /** Published visits that can no longer take place as announced. */
    public Set<String> affected() {
        return replanner.affected();
    }

    /** Published visits that stay as they are, and why. */
    public Map<String, Hold> held() {
        return replanner.held();
    }

    public Proposal insertOnly() {
        var done = first;
        if (done == null) {
            done = proposal(replanner.insertOnly());
            first = done;
        }
        return done;
    }

    public Proposal search(Budget budget, BooleanSupplier cancelled) {
        return search(budget, PlanningListener.SILENT, cancelled);
    }

    public Proposal search(Budget budget, PlanningListener listener, BooleanSupplier cancelled) {
        insertOnly();
        return proposal(replanner.search(budget, listener, cancelled));
    }

    private Proposal proposal(Plan plan) {
        var verdict = VisitPlanner.accepted(problem(), plan);
        return new Proposal(plan, verdict, Difference.of(changes(plan), before, verdict.costs()));
    }

    private List<VisitChange> changes(Plan plan) {
        var before = request.published().visits().stream().collect(Collectors.toMap(PlannedVisit::visit, one -> one));
        var after = plan.visits().stream().collect(Collectors.toMap(PlannedVisit::visit, one -> one));
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        var wanted = problem().visits().stream().map(Visit::id).collect(Collectors.toSet());
        var changes = new ArrayList<VisitChange>();
        for (var visit : names.stream().sorted().toList()) {
            var was = before.get(visit);
            var is = after.get(visit);
            if (was == null || !was.equals(is)) {
                changes.add(new VisitChange(
                        visit,
                        why(visit, was, wanted),
                        new Causes(request).of(visit, was),
                        was,
                        is,
                        people(is, was),
                        people(was, is)));
            }
        }
        return changes;
    }

    private VisitChange.Why why(String visit, @Nullable PlannedVisit was, Set<String> wanted) {
        if (!wanted.contains(visit)) {
            return VisitChange.Why.WITHDRAWN;
        }
        if (was == null) {
            return VisitChange.Why.NEW;
        }
        return affected().contains(visit) ? VisitChange.Why.AFFECTED : VisitChange.Why.MAKES_WAY;
    }

    /** Who is in the first team and not in the second. */
    private static Set<String> people(@Nullable PlannedVisit in, @Nullable PlannedVisit notIn) {
        var people = new HashSet<String>();
        if (in != null) {
            in.team().forEach(seat -> people.add(seat.lecturer()));
        }
        if (notIn != null) {
            notIn.team().forEach(seat -> people.remove(seat.lecturer()));
        }
        return people;
    }
}
