package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Acting;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the page of a dispute that does not exist, once, after the start: the database plans that query for seconds, and
 * the first person who opens a dispute should not be the one who waits.
 */
@Slf4j
@Component
@ConditionalOnBooleanProperty(name = "fengqiao.warm-up", matchIfMissing = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PageWarmUp {

    private static final DisputeId NOBODYS = new DisputeId("none");

    private final DisputePages pages;
    private final Acting acting;

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> acting.asSystem(this::open));
    }

    private void open() {
        try {
            pages.of(NOBODYS);
        } catch (RuntimeException e) {
            // Whoever comes first waits, as if nothing had been tried; also when the service stops meanwhile.
            log.debug("could not warm up", e);
        }
    }
}
