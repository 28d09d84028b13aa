package cn.fengqiao.planner;

import java.util.concurrent.atomic.AtomicBoolean;

/** Lets Ctrl-C end a search but not its answer: the process waits until the best plan so far is written. */
final class Interruption implements AutoCloseable {

    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean finished = new AtomicBoolean();

    Interruption() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    boolean asked() {
        return interrupted.get();
    }

    private void stop() {
        interrupted.set(true);
        for (int i = 0; i < 100 && !finished.get(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException enough) {
                return;
            }
        }
    }

    @Override
    public void close() {
        finished.set(true);
    }
}
