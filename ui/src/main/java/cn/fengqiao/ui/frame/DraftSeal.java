package cn.fengqiao.ui.frame;

import java.util.Optional;

/** Locks what is left in a browser, so that the next person at that computer reads none of it. */
interface DraftSeal {

    String seal(String text, String accountId, String page);

    /** Empty when it is somebody else's, was changed, or its key is gone. */
    Optional<String> open(String sealed, String accountId, String page);
}
