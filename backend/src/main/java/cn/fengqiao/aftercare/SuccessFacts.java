package cn.fengqiao.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "Success" is four facts, never one (section 20): each is yes, no, or not known yet (null).
 *
 * @param agreed a whole agreement was reached; false once a dispute closed without one
 * @param performed everything agreed was performed; null while there is nothing agreed
 * @param notRelapsed nothing came back since; null while nobody has looked and the time is not over
 * @param relapsedOn the day on which it came back; null when it did not
 * @param satisfied more people asked were content than not; null when nobody was asked
 * @param asked how many were asked whether they are content
 * @param content how many of them were
 */
public record SuccessFacts(
        @Nullable Boolean agreed,
        boolean partly,
        @Nullable Boolean performed,
        @Nullable Boolean notRelapsed,
        @Nullable LocalDate relapsedOn,
        @Nullable Boolean satisfied,
        int asked,
        int content) {}
