package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.Random;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/**
 * What nobody expected: logged under a reference number, which is all that the reader gets to see of it. The page stays
 * as it is, with everything typed.
 */
@Slf4j
@Component
class Mishaps implements ErrorHandler {

    /** Without 0 O 1 I, so that a number survives being read out over the phone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final transient Random random = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        var reference = record(event.getThrowable());
        if (UI.getCurrent() != null) {
            Toasts.failed(Words.of("frame.error.toast", reference));
        }
    }

    /** Writes the failure to the log and answers the number to quote. */
    String record(Throwable failure) {
        var reference = random.ints(8, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .reduce("", String::concat);
        log.error("mishap {}", reference, failure);
        return reference;
    }
}
