package cn.fengqiao.store;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Fills the graph before the first request: reference data always, demo data into a new embedded database. Runs before
 * the web server opens its port.
 */
@Slf4j
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class Preparation implements SmartLifecycle {

    private static final String DEMO = "demo";
    private static final int REFUSED = -1;
    private static final int BEGUN = 0;
    private static final int DONE = 1;

    private final StoreProperties properties;
    private final DataDirectory data;
    private final ReferenceLoader references;
    private final ObjectProvider<DemoData> demo;
    private final ObjectProvider<DemoProgress> progress;
    private volatile boolean running;

    @Override
    public void start() {
        var decided = references.loaded(DEMO);
        if (decided.isPresent() && decided.get() == BEGUN) {
            throw new CannotStart(CannotStart.Reason.HALF_LOADED, String.valueOf(properties.uri()));
        }
        references.load();
        if (decided.isEmpty()) {
            decideOnDemo();
        }
        running = true;
    }

    private void decideOnDemo() {
        var source = demo.getIfAvailable();
        if (source == null || !properties.wantsDemo()) {
            references.remember(DEMO, REFUSED);
            return;
        }
        data.loadingBegins();
        references.remember(DEMO, BEGUN);
        source.load(progress.getIfAvailable(() -> (message, percent) -> log.info("{} % {}", percent, message)));
        references.remember(DEMO, DONE);
        data.loadingEnded();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Among the first: the web server's phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
