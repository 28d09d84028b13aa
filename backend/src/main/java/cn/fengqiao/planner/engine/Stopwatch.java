package cn.fengqiao.planner.engine;

import cn.fengqiao.planner.Budget;
import java.lang.management.ManagementFactory;

/** Seconds since the search began, on the wall or of the calling thread's own computing. */
final class Stopwatch {

    private final boolean cpu;
    private final long began;

    Stopwatch(Budget budget) {
        cpu = budget.cpu() && ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported();
        began = now();
    }

    private long now() {
        return cpu ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }

    double seconds() {
        return (now() - began) / 1e9;
    }
}
