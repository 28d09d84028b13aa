package cn.fengqiao.protection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProtectionRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void s3TheCourtHas72HoursAndWhenItIsUrgent24() {
        assertThat(ProtectionRules.s3expectedBy(NOW, false)).isEqualTo("2026-11-29T02:00:00Z");
        assertThat(ProtectionRules.s3expectedBy(NOW, true)).isEqualTo("2026-11-27T02:00:00Z");
    }

    @Test
    void s3AnOrderLastsSixMonthsAtMost() {
        assertThat(ProtectionRules.decide(OrderState.APPLIED, TODAY, TODAY, TODAY.plusMonths(6), true))
                .isEmpty();
        assertThat(ProtectionRules.decide(
                        OrderState.APPLIED, TODAY, TODAY, TODAY.plusMonths(6).plusDays(1), true))
                .extracting(Refusal::rule)
                .containsExactly("S3");
        assertThat(ProtectionRules.decide(OrderState.APPLIED, TODAY, TODAY, null, true))
                .hasSize(1);
        assertThat(ProtectionRules.decide(OrderState.APPLIED, TODAY, TODAY, null, false))
                .isEmpty();
        assertThat(ProtectionRules.decide(OrderState.GRANTED, TODAY, TODAY, null, false))
                .hasSize(1);
    }

    @Test
    void s4OnlyAgainstViolenceAtHome() {
        assertThat(ProtectionRules.apply(false, NOW, NOW))
                .extracting(Refusal::rule)
                .containsExactly("S4");
        assertThat(ProtectionRules.apply(true, NOW.plusSeconds(1), NOW)).hasSize(1);
        assertThat(ProtectionRules.apply(true, NOW, NOW)).isEmpty();
    }
}
