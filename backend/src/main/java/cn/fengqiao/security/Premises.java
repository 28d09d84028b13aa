package cn.fengqiao.security;

import cn.fengqiao.store.Room;
import java.nio.file.Path;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where the data lies and how much room is left there; for administrators alone. */
@Service
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Premises {

    private final Room room;

    public Path place() {
        return room.place();
    }

    public long freeMegabytes() {
        return room.freeMegabytes();
    }

    /** True while there is still time to make room. */
    public boolean scarce() {
        return room.scarce();
    }
}
