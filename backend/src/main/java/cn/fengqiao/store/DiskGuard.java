package cn.fengqiao.store;

import java.util.concurrent.atomic.AtomicLong;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/**
 * Stops commands while the disk has next to no room: the database would otherwise fail in the middle of one and then
 * refuse everything until it is restarted.
 */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class DiskGuard {

    private static final long RESERVE_BYTES = 64L * 1024 * 1024;
    private static final long LOOK_EVERY_NANOS = 500_000_000;

    private final DataDirectory data;
    private final AtomicLong nextLook = new AtomicLong(Long.MIN_VALUE);
    private volatile boolean full;

    boolean full() {
        var now = System.nanoTime();
        var next = nextLook.get();
        if ((next == Long.MIN_VALUE || now - next >= 0) && nextLook.compareAndSet(next, now + LOOK_EVERY_NANOS)) {
            full = data.freeBytes() < RESERVE_BYTES;
        }
        return full;
    }
}
