package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates as people write them: 11月23日 周一 14:30, with the year when it is not this one; relative time only beside. */
@Component
public class Dates {

    /** Everything in Fengqiao happens here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public Dates(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public String date(LocalDate date) {
        var thisYear = date.getYear() == today().getYear();
        if (Words.english()) {
            return date.format(DateTimeFormatter.ofPattern(thisYear ? "EEE d MMM" : "EEE d MMM yyyy", Locale.UK));
        }
        return date.format(DateTimeFormatter.ofPattern(thisYear ? "M月d日 EEE" : "yyyy年M月d日 EEE", Locale.CHINA));
    }

    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }

    public String time(Instant at) {
        return time(LocalTime.ofInstant(at, ZONE));
    }

    public String dateTime(LocalDateTime at) {
        return date(at.toLocalDate()) + " " + time(at.toLocalTime());
    }

    public String dateTime(Instant at) {
        return dateTime(LocalDateTime.ofInstant(at, ZONE));
    }

    /** 3天前, 2小时后, 刚刚; to be shown beside the absolute time, never alone. */
    public String relative(Instant at) {
        var between = Duration.between(clock.instant(), at);
        if (between.abs().compareTo(Duration.ofHours(24)) >= 0) {
            return relative(LocalDate.ofInstant(at, ZONE));
        }
        var minutes = between.toMinutes();
        if (minutes == 0) {
            return Words.of("frame.time.now");
        }
        var hours = Math.abs(minutes) >= 60;
        return ago(hours ? minutes / 60 : minutes, hours ? "hours" : "minutes");
    }

    /** 今天, 明天, 3天后, 2天前. */
    public String relative(LocalDate date) {
        var days = ChronoUnit.DAYS.between(today(), date);
        if (Math.abs(days) <= 1) {
            return Words.of("frame.time.day." + days);
        }
        return ago(days, "days");
    }

    /** The absolute time with the relative one beside it, quieter. */
    public Span both(Instant at) {
        return beside(dateTime(at), relative(at));
    }

    public Span both(LocalDate date) {
        return beside(date(date), relative(date));
    }

    private static String ago(long amount, String unit) {
        return Words.of("frame.time." + unit + (amount < 0 ? ".ago" : ".ahead"), Math.abs(amount));
    }

    private static Span beside(String absolute, String relative) {
        var quiet = new Span(relative);
        quiet.addClassName("fq-quiet");
        var both = new Span(new Span(absolute), quiet);
        both.addClassName("fq-when");
        return both;
    }
}
