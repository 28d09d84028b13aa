package cn.fengqiao.protection;

import cn.fengqiao.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the law says of protection orders (section 3 and 4). */
final class ProtectionRules {

    private static final String LIMITS = "S3";
    private static final String VIOLENCE = "S4";
    private static final int MONTHS = 6;

    private ProtectionRules() {}

    /** 反家庭暴力法 28: the court decides within 72 hours, when it is urgent within 24. */
    static Instant s3expectedBy(Instant appliedAt, boolean urgent) {
        return appliedAt.plus(Duration.ofHours(urgent ? 24 : 72));
    }

    /** Only against violence at home, and not for what is yet to come. */
    static List<Refusal> apply(boolean violence, Instant appliedAt, Instant now) {
        var whyNot = new ArrayList<Refusal>();
        if (!violence) {
            whyNot.add(Refusal.rule(VIOLENCE, "refusal.no-violence-told"));
        }
        if (appliedAt.isAfter(now)) {
            whyNot.add(Refusal.field("appliedAt", "refusal.in-the-future"));
        }
        return whyNot;
    }

    /** 反家庭暴力法 30: an order is valid for six months at most. */
    static List<Refusal> decide(
            OrderState state, LocalDate appliedOn, LocalDate on, @Nullable LocalDate validUntil, boolean granted) {
        if (state != OrderState.APPLIED) {
            return List.of(Refusal.state("refusal.order-decided"));
        }
        if (on.isBefore(appliedOn)) {
            return List.of(Refusal.field("on", "refusal.order-before"));
        }
        if (!granted) {
            return List.of();
        }
        return validUntil == null || validUntil.isBefore(on) || validUntil.isAfter(on.plusMonths(MONTHS))
                ? List.of(new Refusal(LIMITS, "refusal.order-valid", "validUntil", List.of()))
                : List.of();
    }
}
