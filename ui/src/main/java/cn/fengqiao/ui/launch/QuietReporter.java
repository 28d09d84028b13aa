package cn.fengqiao.ui.launch;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring from printing a stack trace for what {@link StartErrors} says in plain words. */
public final class QuietReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return StartErrors.known(failure).isPresent();
    }
}
