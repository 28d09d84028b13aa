package cn.fengqiao.store;

import java.nio.file.Path;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** How much room is left where the data lies; below the reserve every command is refused. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Room {

    private static final long SCARCE_MEGABYTES = 2_048;
    private static final long MEGABYTE = 1024L * 1024;

    private final DataDirectory data;

    public Path place() {
        return data.root();
    }

    public long freeMegabytes() {
        return data.freeBytes() / MEGABYTE;
    }

    /** True while there is still time to make room. */
    public boolean scarce() {
        return freeMegabytes() < SCARCE_MEGABYTES;
    }
}
