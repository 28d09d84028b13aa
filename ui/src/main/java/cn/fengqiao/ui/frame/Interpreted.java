package cn.fengqiao.ui.frame;

import java.util.Optional;

/** A field that makes its own sense of what is typed, and can say that it makes none. */
public interface Interpreted {

    /** Translation key of what to say when text is typed that means nothing; empty when all is clear. */
    Optional<String> unclear();
}
