package cn.fengqiao.forms;

import java.util.Optional;

/** Asks whoever serves pages at which address it is reached just now. */
public interface RequestAddress {

    /** Scheme, host and port without a slash at the end; empty outside of a request. */
    Optional<String> base();
}
