package cn.fengqiao.store;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationListener;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;

/** Tells the driver's own bookmark manager what Spring Data wrote, so that a raw query in a cluster sees it. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class SharedBookmarks implements ApplicationListener<Neo4jBookmarksUpdatedEvent> {

    private final Driver driver;
    private final AtomicReference<Set<Bookmark>> told = new AtomicReference<>(Set.of());

    @Override
    public void onApplicationEvent(Neo4jBookmarksUpdatedEvent event) {
        var fresh = event.getBookmarks();
        driver.executableQueryBookmarkManager().updateBookmarks(told.getAndSet(fresh), fresh);
    }
}
