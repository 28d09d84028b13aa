package cn.fengqiao.aftercare;

import cn.fengqiao.aftercare.FollowUpReads.Counted;
import cn.fengqiao.dispute.DisputeId;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the four facts of success; a fact that nobody knows yet stays unknown rather than becoming good news. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SuccessCounting {

    private final FollowUpReads reads;
    private final FollowUpSettings settings;

    SuccessFacts of(DisputeId id, LocalDate today) {
        return of(reads.counted(id), settings.calmDays(), today);
    }

    static SuccessFacts of(Counted counted, int calmDays, LocalDate today) {
        return new SuccessFacts(
                agreed(counted),
                counted.partial() > 0,
                counted.owed() == 0 ? null : Boolean.valueOf(counted.open() == 0),
                notRelapsed(counted, calmDays, today),
                counted.relapsedOn(),
                counted.asked() == 0 ? null : Boolean.valueOf(counted.content() * 2 > counted.asked()),
                counted.asked(),
                counted.content());
    }

    private static @Nullable Boolean agreed(Counted counted) {
        if (counted.whole() > 0) {
            return true;
        }
        return counted.closed() ? Boolean.FALSE : null;
    }

    private static @Nullable Boolean notRelapsed(Counted counted, int calmDays, LocalDate today) {
        if (counted.relapsedOn() != null) {
            return false;
        }
        var closedOn = counted.closedOn();
        var over = closedOn != null && closedOn.plusDays(calmDays).isBefore(today);
        return counted.looked() > 0 || over ? Boolean.TRUE : null;
    }
}
