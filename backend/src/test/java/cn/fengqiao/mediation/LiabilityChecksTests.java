package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiabilityChecksTests {

    private static final Set<String> PARTIES = Set.of("a", "b", "c", "d");

    @Test
    void r24SharesAddUpToTheFen() {
        assertThat(faults(100L, Map.of("a", 60L, "b", 40L))).isEmpty();
        assertThat(faults(100L, Map.of("a", 60L, "b", 39L)))
                .containsExactly("R24 sharesFen refusal.shares-do-not-add-up");
    }

    @Test
    void r24HostileNumbersDoNotOverflowIntoARightSum() {
        assertThat(faults(99L, Map.of("a", Long.MAX_VALUE, "b", Long.MAX_VALUE)))
                .containsExactly("R24 sharesFen refusal.shares-do-not-add-up");
        assertThat(faults(1L, Map.of("a", Long.MAX_VALUE, "b", 2L)))
                .containsExactly("R24 sharesFen refusal.shares-do-not-add-up");
        assertThat(faults(100L, Map.of("a", 200L, "b", -100L))).containsExactly("R24 sharesFen refusal.shares-of-whom");
        assertThat(faults(100L, Map.of("a", 100L, "b", 0L))).containsExactly("R24 sharesFen refusal.shares-of-whom");
    }

    @Test
    void r24EveryDebtorHasAShareAndNobodyElse() {
        assertThat(faults(100L, Map.of("a", 100L))).containsExactly("R24 sharesFen refusal.shares-of-whom");
        assertThat(faults(100L, Map.of("a", 60L, "c", 40L))).containsExactly("R24 sharesFen refusal.shares-of-whom");
        assertThat(faults(100L, Map.of())).containsExactly("R24 sharesFen refusal.shares-of-whom");
    }

    @Test
    void r24AJointDebtHasNoShares() {
        assertThat(faults(owed(Liability.JOINT, 100L, Map.of("a", 60L, "b", 40L), Set.of()), AgreementForm.WRITTEN))
                .containsExactly("R24 sharesFen refusal.shares-not-several");
    }

    @Test
    void r24WhatIsNotMoneyCanBeOwedSeverallyWithoutShares() {
        assertThat(faults(owed(Liability.SEVERAL, null, Map.of(), Set.of()), AgreementForm.WRITTEN))
                .isEmpty();
    }

    @Test
    void aGuarantorIsAPartyAndNeitherDebtorNorCreditorAndGuaranteesInWriting() {
        assertThat(faults(owed(Liability.JOINT, 1L, Map.of(), Set.of("c")), AgreementForm.WRITTEN))
                .isEmpty();
        assertThat(faults(owed(Liability.JOINT, 1L, Map.of(), Set.of("x")), AgreementForm.WRITTEN))
                .containsExactly("R24 guarantorPartyIds refusal.guarantor-stranger");
        assertThat(faults(owed(Liability.JOINT, 1L, Map.of(), Set.of("a")), AgreementForm.WRITTEN))
                .containsExactly("R24 guarantorPartyIds refusal.guarantor-owes-itself");
        assertThat(faults(owed(Liability.JOINT, 1L, Map.of(), Set.of("d")), AgreementForm.WRITTEN))
                .containsExactly("R24 guarantorPartyIds refusal.guarantor-owes-itself");
        assertThat(faults(owed(Liability.JOINT, 1L, Map.of(), Set.of("c")), AgreementForm.ORAL))
                .containsExactly("R24 guarantorPartyIds refusal.guarantor-oral");
    }

    private static List<String> faults(long fen, Map<String, Long> shares) {
        return faults(owed(Liability.SEVERAL, fen, shares, Set.of()), AgreementForm.WRITTEN);
    }

    private static List<String> faults(ObligationDraft owed, AgreementForm form) {
        return new LiabilityChecks(owed, "", PARTIES, form)
                .all().stream()
                        .map(each -> each.rule() + " " + each.field() + " " + each.key())
                        .toList();
    }

    private static ObligationDraft owed(
            Liability liability, @Nullable Long fen, Map<String, Long> shares, Set<String> guarantors) {
        return new ObligationDraft(
                fen == null ? ObligationKind.REPAIR : ObligationKind.PAY,
                Set.of("a", "b"),
                Set.of("d"),
                "修复",
                fen,
                LocalDate.of(2027, 1, 1),
                "",
                ObligationWay.TRANSFER,
                liability,
                shares,
                guarantors,
                "");
    }
}
