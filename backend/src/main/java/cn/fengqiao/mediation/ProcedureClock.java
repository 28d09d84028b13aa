package cn.fengqiao.mediation;

import cn.fengqiao.dispute.ClockSettings;
import cn.fengqiao.territory.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last days that law or practice sets to a procedure (section 3). */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class ProcedureClock {

    /** R37: first 治安调解 within three working days. */
    static final int FIRST_WORKDAYS = 3;
    /** R36: the second within seven working days of the first. */
    static final int SECOND_WORKDAYS = 7;

    private static final int ADULT = 18;

    private final Clock clock;
    private final WorkingDays workingDays;
    private final ClockSettings settings;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever was born after this day is a minor today (R33). */
    LocalDate minorSince() {
        return today().minusYears(ADULT);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** The last day of a procedure that opens today. */
    LocalDate dueOn(ProcedureKind kind, String typeCode) {
        var today = today();
        return switch (kind) {
            case PEOPLES_MEDIATION -> peoplesMediation(today, typeCode);
            case PUBLIC_SECURITY_MEDIATION -> workdays(today, FIRST_WORKDAYS);
            case ADMINISTRATIVE_MEDIATION -> administrative(today, typeCode);
            case JUDICIAL_MEDIATION -> today.plusDays(settings.judicialDays());
            case COMMERCIAL_MEDIATION -> today.plusDays(settings.commercialDays());
        };
    }

    /** R36: the last day of the second session. */
    LocalDate secondSession(LocalDate first) {
        return workdays(first, SECOND_WORKDAYS);
    }

    /** What was left of a clock when it stopped, in working days, counted from today. */
    @Nullable
    LocalDate resumed(@Nullable LocalDate stoppedOn, @Nullable LocalDate dueOn) {
        if (stoppedOn == null || dueOn == null) {
            return dueOn;
        }
        var calendar = workingDays.workdays();
        var left = (int) stoppedOn
                .datesUntil(dueOn.isBefore(stoppedOn) ? stoppedOn : dueOn)
                .map(day -> day.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        return calendar.plus(today(), left).day();
    }

    private LocalDate peoplesMediation(LocalDate today, String typeCode) {
        return typeCode.equals(Legality.LABOUR)
                ? today.plusDays(settings.labourDays())
                : today.plusDays(settings.peoplesMediationDays());
    }

    private LocalDate administrative(LocalDate today, String typeCode) {
        return switch (typeCode) {
            case Legality.LABOUR -> today.plusDays(settings.labourDays());
            case Legality.TRAFFIC -> today.plusDays(settings.trafficDays());
            case Legality.MEDICAL -> workdays(today, settings.medicalWorkdays());
            default -> today.plusDays(settings.administrativeDays());
        };
    }

    private LocalDate workdays(LocalDate from, int workdays) {
        return workingDays.plus(from, workdays).day();
    }
}
