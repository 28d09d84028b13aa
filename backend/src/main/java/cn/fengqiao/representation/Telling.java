package cn.fengqiao.representation;

import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells timeline and audit trail of one change, and when it is. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Telling {

    private final Steps steps;
    private final Audit audit;
    private final Acting acting;
    private final Clock clock;

    void tell(Standing standing, StepKind kind, String detail, String note, String node) {
        steps.add(standing.id(), kind, detail, note);
        audit.did(
                "representation." + kind.name().toLowerCase(Locale.ROOT),
                "Dispute",
                standing.id().value(),
                Map.of("node", node));
    }

    String by() {
        return acting.actor().name();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZonedDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
    }
}
