package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.mediation.AgreementTerms;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What papers about an agreement say, before anyone writes them as Word or PDF. */
class AgreementPapersTests {

    private static final AgreementTerms TERMS =
            new AgreementTerms("起因是漏水", "赔偿数额", "李四全部责任", "逾期按日加付", "鉴定费李四出", "汉语普通话", "社区主任", "录像7号", "");

    @Test
    void r38APublicSecurityAgreementNamesEverythingTheProvisionAsksFor() {
        var words = words(FormKind.PUBLIC_SECURITY_AGREEMENT, facts(ProcedureKind.PUBLIC_SECURITY_MEDIATION, false));

        assertThat(words)
                .contains("主持机关")
                .contains("赵调解")
                .contains("其他在场人员")
                .contains("社区主任")
                .contains("调解时间")
                .contains("社区调解室")
                .contains("999999198001020000")
                .contains("起因、经过和情节、结果")
                .contains("起因是漏水")
                .contains("于2026年11月1日前履行")
                .contains("方式：转账");
    }

    @Test
    void r30TheOnSitePaperNamesTheRecording() {
        var facts = facts(ProcedureKind.PUBLIC_SECURITY_MEDIATION, true);

        assertThat(FormBook.form(FormKind.ON_SITE_AGREEMENT).whyNot(facts)).isEmpty();
        assertThat(words(FormKind.ON_SITE_AGREEMENT, facts)).contains("录像7号");
    }

    @Test
    void r30TheOnSitePaperIsForMediationOnTheSpotOnly() {
        assertThat(keys(FormKind.ON_SITE_AGREEMENT, facts(ProcedureKind.PUBLIC_SECURITY_MEDIATION, false)))
                .containsExactly("R30 refusal.form-only-on-site");
        assertThat(keys(FormKind.ON_SITE_AGREEMENT, facts(ProcedureKind.PEOPLES_MEDIATION, true)))
                .containsExactly("S1 refusal.form-only-public-security");
    }

    @Test
    void s1OtherProceduresHaveAPlainAgreementAndDoNotCallThemselvesPeoplesMediation() {
        var facts = facts(ProcedureKind.COMMERCIAL_MEDIATION, false);

        assertThat(keys(FormKind.AGREEMENT, facts)).containsExactly("S1 refusal.form-only-peoples");
        assertThat(keys(FormKind.MEDIATION_AGREEMENT, facts)).isEmpty();
        assertThat(FormBook.form(FormKind.MEDIATION_RECORD).fill(facts, "").title())
                .isEqualTo("调解记录");
        assertThat(words(FormKind.MEDIATION_AGREEMENT, facts)).doesNotContain("人民调解");
        assertThat(words(FormKind.RIGHTS_NOTICE, facts)).doesNotContain("人民调解法");
        assertThat(words(FormKind.TERMINATION_NOTICE, facts)).doesNotContain("人民调解法");
    }

    @Test
    void s1ThePoliceTellOfThePenaltyAndNotOfPeoplesMediation() {
        var facts = facts(ProcedureKind.PUBLIC_SECURITY_MEDIATION, false);

        assertThat(words(FormKind.TERMINATION_NOTICE, facts)).contains("治安管理处罚").doesNotContain("人民调解法");
        assertThat(FormBook.form(FormKind.RIGHTS_NOTICE).fill(facts, "").title())
                .isEqualTo("治安调解当事人权利义务告知书");
    }

    @Test
    void r16AnAgreementPrintsPointsResponsibilityBreachCostsAndLanguage() {
        assertThat(words(FormKind.AGREEMENT, facts(ProcedureKind.PEOPLES_MEDIATION, false)))
                .contains("争议事项")
                .contains("赔偿数额")
                .contains("李四全部责任")
                .contains("逾期按日加付")
                .contains("鉴定费李四出")
                .contains("汉语普通话");
    }

    @Test
    void r24SharesLiabilityAndGuarantorsArePrintedWithTheObligation() {
        var base = facts(ProcedureKind.PEOPLES_MEDIATION, false);
        var owed = new FormFacts.Obligation(
                "支付",
                "工资",
                List.of("李四（¥60.00）", "王五（¥40.00）"),
                List.of("张小三"),
                10_000L,
                LocalDate.of(2026, 12, 1),
                "",
                "转账",
                0,
                "待履行",
                "按份",
                List.of("赵六"));

        assertThat(words(FormKind.AGREEMENT, with(base, agreement(base).only(List.of(owed)), base.procedure())))
                .contains("李四（¥60.00）、王五（¥40.00）按份向张小三支付")
                .contains("由赵六提供保证");
    }

    @Test
    void r24AnAgreementInWhichNobodyOwesAnythingPrintsWhy() {
        var base = facts(ProcedureKind.PEOPLES_MEDIATION, false);
        var nothing = new FormFacts.Agreement(
                "",
                false,
                false,
                "和好",
                base.today(),
                base.today(),
                List.of("p1", "p2"),
                List.of(),
                new AgreementTerms("", "", "", "", "", "", "", "", "互谅互让"),
                "");

        assertThat(words(FormKind.AGREEMENT, with(base, nothing, base.procedure())))
                .contains("互不负给付义务：互谅互让");
    }

    @Test
    void r52APaymentOrderIsForOverdueWagesOnly() {
        var base = facts(ProcedureKind.PEOPLES_MEDIATION, false);
        assertThat(keys(FormKind.PAYMENT_ORDER, base)).containsExactly("R52 refusal.form-only-labour");

        var labour = labour(base, base.today());
        assertThat(keys(FormKind.PAYMENT_ORDER, labour)).containsExactly("R52 refusal.form-nothing-overdue");

        var late = labour(base, LocalDate.of(2026, 11, 2));
        assertThat(keys(FormKind.PAYMENT_ORDER, late)).isEmpty();
        assertThat(words(FormKind.PAYMENT_ORDER, late)).contains("支付令").contains("壹万贰仟捌佰元整");
    }

    @Test
    void r27TheReceiptSaysThatLimitationIsInterruptedAndLeadsToTheCase() {
        var blocks = FormBook.form(FormKind.RECEIPT)
                .fill(facts(ProcedureKind.PEOPLES_MEDIATION, false), "")
                .blocks();

        assertThat(blocks.toString()).contains("诉讼时效自2026年10月3日起中断");
        assertThat(blocks)
                .filteredOn(FormBlock.Code.class::isInstance)
                .singleElement()
                .satisfies(code -> assertThat(((FormBlock.Code) code).text())
                        .startsWith("https://")
                        .contains("/c/2026-"));
    }

    private static String words(FormKind kind, FormFacts facts) {
        return FormBook.form(kind).fill(facts, "").blocks().toString();
    }

    private static List<String> keys(FormKind kind, FormFacts facts) {
        return FormBook.form(kind).whyNot(facts).stream()
                .map((Refusal each) -> each.rule() + " " + each.key())
                .toList();
    }

    private static FormFacts.Agreement agreement(FormFacts facts) {
        return Objects.requireNonNull(facts.agreement());
    }

    private static FormFacts facts(ProcedureKind law, boolean onSite) {
        var base = FormWritersTests.facts();
        var old = Objects.requireNonNull(base.procedure());
        var procedure = new FormFacts.Procedure(
                old.number(),
                "某调解",
                law,
                onSite,
                "某调解组织",
                old.openedOn(),
                old.noticeGivenOn(),
                old.endedOn(),
                old.result(),
                old.endReason(),
                old.mediators(),
                old.sessions());
        var agreed = agreement(base);
        var agreement = new FormFacts.Agreement(
                agreed.number(),
                false,
                false,
                agreed.content(),
                agreed.agreedOn(),
                agreed.effectiveOn(),
                agreed.partyIds(),
                agreed.obligations(),
                TERMS,
                "");
        return with(base, agreement, procedure);
    }

    private static FormFacts labour(FormFacts base, LocalDate today) {
        var old = base.dispute();
        var dispute = new FormFacts.Dispute(
                old.number(),
                "拖欠工资",
                old.summary(),
                "劳资",
                "P04",
                old.area(),
                old.address(),
                old.channel(),
                old.reportNumber(),
                old.receivedAt(),
                old.openedOn(),
                old.acceptedOn(),
                old.closedOn(),
                old.closing());
        return new FormFacts(
                dispute,
                base.parties(),
                base.procedure(),
                base.agreement(),
                base.followUp(),
                base.organisation(),
                base.issuer(),
                today,
                base.link(),
                base.binding());
    }

    private static FormFacts with(
            FormFacts base, FormFacts.Agreement agreement, FormFacts.@Nullable Procedure procedure) {
        return new FormFacts(
                base.dispute(),
                base.parties(),
                procedure,
                agreement,
                base.followUp(),
                "某调解组织",
                base.issuer(),
                base.today(),
                base.link(),
                base.binding());
    }
}
