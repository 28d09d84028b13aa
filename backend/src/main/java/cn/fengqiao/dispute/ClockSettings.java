package cn.fengqiao.dispute;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Time limits that are local practice rather than law, so an administrator may set others ({@code fengqiao.clocks.*}).
 *
 * @param acceptWithinWorkdays from the report to the decision whether to accept it
 * @param startWithinWorkdays from acceptance to the first procedure, or from one procedure's end to what comes next
 * @param answerWithinWorkdays from the offer of a hand-over to the receiver's answer
 * @param peoplesMediationDays 人民调解: the law gives none, practice 30 days
 * @param administrativeDays 行政、行业调解 where no special law says otherwise
 * @param labourDays 劳动争议 (R52)
 * @param trafficDays 交警调解 (R53)
 * @param medicalWorkdays 医疗纠纷 (30 working days)
 * @param judicialDays 委派调解 (before filing) from acceptance
 * @param entrustedDays 委托调解 (after filing), ordinary procedure
 * @param entrustedSummaryDays the same, summary procedure
 * @param petitionDays 信访 matters that are mediated (R54)
 * @param petitionExtensionDays by how much those are extended at most (R54)
 * @param commercialDays 商事调解
 * @param redDays after how many days a red grade is looked at again
 * @param orangeDays the same for orange
 * @param calmDays the same for yellow and blue
 * @param obligationDays how many days an obligation may be late before it goes up a level (R19)
 */
@ConfigurationProperties("fengqiao.clocks")
public record ClockSettings(
        @DefaultValue("3") int acceptWithinWorkdays,
        @DefaultValue("5") int startWithinWorkdays,
        @DefaultValue("3") int answerWithinWorkdays,
        @DefaultValue("30") int peoplesMediationDays,
        @DefaultValue("30") int administrativeDays,
        @DefaultValue("15") int labourDays,
        @DefaultValue("10") int trafficDays,
        @DefaultValue("30") int medicalWorkdays,
        @DefaultValue("30") int judicialDays,
        @DefaultValue("15") int entrustedDays,
        @DefaultValue("7") int entrustedSummaryDays,
        @DefaultValue("60") int petitionDays,
        @DefaultValue("30") int petitionExtensionDays,
        @DefaultValue("30") int commercialDays,
        @DefaultValue("7") int redDays,
        @DefaultValue("15") int orangeDays,
        @DefaultValue("90") int calmDays,
        @DefaultValue("3") int obligationDays) {}
