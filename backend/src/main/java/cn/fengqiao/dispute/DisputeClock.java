package cn.fengqiao.dispute;

import cn.fengqiao.territory.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The last days of what happens outside of procedures: deciding on a report, and starting what comes next. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DisputeClock {

    private final Clock clock;
    private final WorkingDays workingDays;
    private final ClockSettings settings;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was to be performed before that day and was not goes up a level (R19). */
    LocalDate lateBefore() {
        return today().minusDays(settings.obligationDays());
    }

    /** Until when a grade counts: the graver, the sooner it is looked at again. */
    LocalDate riskUntil(Risk risk) {
        return switch (risk) {
            case RED -> today().plusDays(settings.redDays());
            case ORANGE -> today().plusDays(settings.orangeDays());
            case YELLOW, BLUE -> today().plusDays(settings.calmDays());
        };
    }

    LocalDate toAccept() {
        return workingDays.plus(today(), settings.acceptWithinWorkdays()).day();
    }

    /** Until when a receiving agency answers: three working days (section 3). */
    LocalDate toAnswer() {
        return workingDays.plus(today(), settings.answerWithinWorkdays()).day();
    }

    LocalDate toStart() {
        return workingDays.plus(today(), settings.startWithinWorkdays()).day();
    }
}
