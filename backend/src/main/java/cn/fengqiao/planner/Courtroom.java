package cn.fengqiao.planner;

import cn.fengqiao.planner.judge.Judge;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a search and its listener: the first complete plan is judged at once, and every later one when it is
 * asked for, so that nothing unjudged is shown and the judge is warm when the search is cancelled.
 */
final class Courtroom implements PlanningListener {

    private final Judge judge;
    private final PlanningListener listener;
    private final BooleanSupplier cancelled;
    private boolean opened;
    private Plan last = Plan.EMPTY;
    private @Nullable Verdict verdict;

    Courtroom(Judge judge, PlanningListener listener, BooleanSupplier cancelled) {
        this.judge = judge;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    @Override
    public void progress(Progress progress) {
        if (!opened && !cancelled.getAsBoolean()) {
            opened = true;
            judged(progress);
        }
        listener.progress(new Progress(
                progress.iterations(),
                progress.seconds(),
                progress.done(),
                progress.total(),
                progress.unserved(),
                () -> judged(progress)));
    }

    private Plan judged(Progress progress) {
        var plan = progress.best().get();
        accepted(plan, progress.total());
        return plan;
    }

    /** A plan that was judged last is not judged again. */
    Verdict accepted(Plan plan, long total) {
        if (verdict == null || !plan.equals(last)) {
            verdict = null;
            verdict = VisitPlanner.accepted(judge, plan, total);
            last = plan;
        }
        return verdict;
    }
}
