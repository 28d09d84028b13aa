package cn.fengqiao.mediation;

import cn.fengqiao.dispute.ClockSettings;
import cn.fengqiao.territory.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
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

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** The last day of a procedure that opens today; a 信访 matter has its own, whoever mediates it (R54). */
    LocalDate dueOn(ProcedureKind kind, String typeCode, Set<Circumstance> told) {
        var today = today();
        if (told.contains(Circumstance.PETITION)) {
            return today.plusDays(settings.petitionDays());
        }
        return switch (kind) {
            case PEOPLES_MEDIATION -> peoplesMediation(today, typeCode);
            case PUBLIC_SECURITY_MEDIATION -> workdays(today, FIRST_WORKDAYS);
            case ADMINISTRATIVE_MEDIATION -> administrative(today, typeCode);
            case JUDICIAL_MEDIATION -> today.plusDays(judicialDays(told));
            case COMMERCIAL_MEDIATION -> today.plusDays(settings.commercialDays());
        };
    }

    /** R54: how far the clock of a 信访 matter reaches at most. */
    LocalDate petitionUntil(LocalDate openedOn) {
        return openedOn.plusDays(settings.petitionDays() + settings.petitionExtensionDays());
    }

    /** R36: the last day of the second session. */
    LocalDate secondSession(LocalDate first) {
        return workdays(first, SECOND_WORKDAYS);
    }

    /** How long a procedure has left; in working days where its limit is set in them. */
    @Nullable
    Countdown left(ProcedureKind kind, String typeCode, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return null;
        }
        return countsWorkdays(kind, typeCode)
                ? Countdown.working(today(), dueOn, workingDays.workdays())
                : Countdown.natural(today(), dueOn);
    }

    private static boolean countsWorkdays(ProcedureKind kind, String typeCode) {
        return kind == ProcedureKind.PUBLIC_SECURITY_MEDIATION || typeCode.equals(Legality.MEDICAL);
    }

    /** What was left of a clock when it stopped, in the days that its limit is set in, counted from today. */
    @Nullable
    LocalDate resumed(ProcedureKind kind, String typeCode, @Nullable LocalDate stoppedOn, @Nullable LocalDate dueOn) {
        if (stoppedOn == null || dueOn == null) {
            return dueOn;
        }
        if (!countsWorkdays(kind, typeCode)) {
            return dueOn.plusDays(ChronoUnit.DAYS.between(stoppedOn, today()));
        }
        var calendar = workingDays.workdays();
        var left = (int) stoppedOn
                .datesUntil(dueOn.isBefore(stoppedOn) ? stoppedOn : dueOn)
                .map(day -> day.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        return calendar.plus(today(), left).day();
    }

    /** Without a limit by law, but for labour (R52) and medical disputes, whose limit does not ask who mediates. */
    private LocalDate peoplesMediation(LocalDate today, String typeCode) {
        return switch (typeCode) {
            case Legality.LABOUR -> today.plusDays(settings.labourDays());
            case Legality.MEDICAL -> workdays(today, settings.medicalWorkdays());
            default -> today.plusDays(settings.peoplesMediationDays());
        };
    }

    /** 委派 before filing, 委托 after it; the shorter limit when both procedures are told. */
    private int judicialDays(Set<Circumstance> told) {
        if (told.contains(Circumstance.COURT_ENTRUSTED_SUMMARY)) {
            return settings.entrustedSummaryDays();
        }
        return told.contains(Circumstance.COURT_ENTRUSTED) ? settings.entrustedDays() : settings.judicialDays();
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
