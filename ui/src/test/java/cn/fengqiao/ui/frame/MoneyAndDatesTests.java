package cn.fengqiao.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import sample.frame.FrameSample;

/** The sample's clock stands at 11月23日 周一 14:30 in Suzhou. */
@SpringBootTest(classes = FrameSample.class, properties = "vaadin.productionMode=true")
@ViewPackages(packages = {"sample.frame", "cn.fengqiao.ui.frame"})
@WithMockUser("community_officer")
class MoneyAndDatesTests extends SpringBrowserlessTest {

    @Autowired
    Dates dates;

    @Test
    void anAmountHasItsSignItsGroupsAndTwoDecimals() {
        assertThat(Money.yuan(new BigDecimal("12800"))).isEqualTo("¥12,800.00");
        assertThat(Money.fen(-5)).isEqualTo("-¥0.05");
        assertThat(Money.fen(0)).isEqualTo("¥0.00");
    }

    @Test
    void aDateNamesTheYearOnlyWhenItIsAnother() {
        assertThat(dates.dateTime(Instant.parse("2026-11-23T06:30:00Z"))).isEqualTo("11月23日 周一 14:30");
        assertThat(dates.date(LocalDate.of(2025, 2, 3))).isEqualTo("2025年2月3日 周一");
    }

    @Test
    void englishDatesAreWrittenAsInEnglish() {
        UI.getCurrent().setLocale(Languages.ENGLISH);

        assertThat(dates.dateTime(Instant.parse("2026-11-23T06:30:00Z"))).isEqualTo("Mon 23 Nov 14:30");
    }

    @Test
    void relativeTimeCountsDaysByTheCalendar() {
        assertThat(dates.relative(Instant.parse("2026-11-23T06:29:40Z"))).isEqualTo("刚刚");
        assertThat(dates.relative(Instant.parse("2026-11-23T03:30:00Z"))).isEqualTo("3小时前");
        assertThat(dates.relative(Instant.parse("2026-11-23T07:15:00Z"))).isEqualTo("45分钟后");
        assertThat(dates.relative(LocalDate.of(2026, 11, 24))).isEqualTo("明天");
        assertThat(dates.relative(LocalDate.of(2026, 11, 13))).isEqualTo("10天前");
    }
}
