package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationRulesTests {

    private static final LocalDate EFFECT = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-01, true
            2026-12-01, true
            2026-12-02, false
            """)
    void r21ConfirmationIsAskedForWithinThirtyDaysFromEffect(LocalDate on, boolean inTime) {
        assertThat(ConfirmationRules.whyNot(EFFECT, null, on).isEmpty()).isEqualTo(inTime);
    }

    @Test
    void r21WhatIsNotInEffectOrAskedForAlreadyIsNotAskedForAgain() {
        assertThat(ConfirmationRules.whyNot(null, null, EFFECT))
                .extracting(Refusal::rule)
                .containsExactly("R21");
        assertThat(ConfirmationRules.whyNot(EFFECT, EFFECT, EFFECT))
                .extracting(Refusal::key)
                .containsExactly("refusal.confirmation-applied");
    }

    @Test
    void r26TheCourtHasThreeDaysToAcceptAndFifteenToDecide() {
        assertThat(ConfirmationRules.expectedBy(EFFECT)).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            双方同意离婚，房屋归女方, R23
            李四承认赌债三万元,       R24
            李四赔偿医药费三千元,     ''
            """)
    void r23AndR24AreAdviceBeforePrint(String content, String rule) {
        var draft = new AgreementDraft(AgreementForm.WRITTEN, EFFECT, false, content, List.of(), null, null, List.of());

        assertThat(String.join(
                        "",
                        ConfirmationRules.advice(draft).stream()
                                .map(each -> String.valueOf(each.rule()))
                                .toList()))
                .isEqualTo(rule);
    }
}
