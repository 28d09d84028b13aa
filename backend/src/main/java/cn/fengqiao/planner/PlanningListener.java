package cn.fengqiao.planner;

/** Hears several times a second how a search is doing; called on the searching thread, so be brief. */
@FunctionalInterface
public interface PlanningListener {

    PlanningListener SILENT = progress -> {};

    void progress(Progress progress);
}
