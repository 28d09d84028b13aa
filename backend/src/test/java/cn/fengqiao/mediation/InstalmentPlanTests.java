package cn.fengqiao.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstalmentPlanTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 31);

    @Test
    void fortyWorkersWithThreeInstalmentsAreOneEntry() {
        var workers = IntStream.range(0, 40).mapToObj(i -> "w" + i).collect(Collectors.toSet());

        var owed = new InstalmentPlan(wages(Set.of("boss"), workers, 1_000_000L, Map.of()), true, Map.of(), 3, 1)
                .obligations();

        assertThat(owed).hasSize(120);
        assertThat(owed).allMatch(each -> each.creditorPartyIds().size() == 1);
        assertThat(owed.stream().mapToLong(InstalmentPlanTests::fen).sum()).isEqualTo(40 * 1_000_000L);
        assertThat(owed.stream().map(ObligationDraft::series).distinct()).hasSize(40);
    }

    @Test
    void theLastInstalmentTakesWhatDivisionLeavesSoThatNoFenIsLost() {
        var owed = plan(100L, 3, 1).obligations();

        assertThat(owed).extracting(ObligationDraft::amountFen).containsExactly(33L, 33L, 34L);
    }

    @Test
    void instalmentsFallDueOnTheSameDayOfTheMonthOrItsLast() {
        assertThat(plan(300L, 3, 1).obligations())
                .extracting(ObligationDraft::dueOn)
                .containsExactly(FIRST, LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
        assertThat(plan(300L, 2, 3).obligations())
                .extracting(ObligationDraft::dueOn)
                .containsExactly(FIRST, LocalDate.of(2027, 4, 30));
    }

    @Test
    void sharesAreSplitWithTheAmountAndStillAddUp() {
        var shares = Map.of("boss", 70L, "sub", 31L);

        var owed = new InstalmentPlan(wages(Set.of("boss", "sub"), Set.of("w"), 101L, shares), true, Map.of(), 3, 1)
                .obligations();

        assertThat(owed)
                .allSatisfy(each -> assertThat(each.sharesFen().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(each.amountFen()));
        assertThat(owed.stream()
                        .mapToLong(each -> each.sharesFen().getOrDefault("sub", 0L))
                        .sum())
                .isEqualTo(31);
    }

    @Test
    void r24SharesThatDoNotAddUpStayWrongInEveryInstalment() {
        var shares = Map.of("boss", 70L, "sub", 31L);

        var owed = new InstalmentPlan(wages(Set.of("boss", "sub"), Set.of("w"), 100L, shares), true, Map.of(), 2, 1)
                .obligations();

        assertThat(owed)
                .anySatisfy(each -> assertThat(
                                new LiabilityChecks(each, "", Set.of("boss", "sub", "w"), AgreementForm.WRITTEN)
                                        .shares())
                        .isNotEmpty());
    }

    @Test
    void whoIsOwedAnotherAmountGetsItInTheSameProportions() {
        var shares = Map.of("boss", 70L, "sub", 30L);

        var owed = new InstalmentPlan(
                        wages(Set.of("boss", "sub"), Set.of("v", "w"), 100L, shares), true, Map.of("w", 333L), 1, 1)
                .obligations();

        assertThat(owed).extracting(ObligationDraft::amountFen).containsExactly(100L, 333L);
        assertThat(owed.getLast().sharesFen()).isEqualTo(Map.of("boss", 233L, "sub", 100L));
    }

    @Test
    void whatIsPaidAtOnceAndToAllTogetherStaysOneObligation() {
        var owed = new InstalmentPlan(wages(Set.of("boss"), Set.of("v", "w"), 100L, Map.of()), false, Map.of(), 1, 1)
                .obligations();

        assertThat(owed)
                .singleElement()
                .satisfies(each -> assertThat(each.series()).isEmpty());
    }

    private static long fen(ObligationDraft draft) {
        return Objects.requireNonNull(draft.amountFen());
    }

    private static InstalmentPlan plan(long fen, int times, int months) {
        return new InstalmentPlan(wages(Set.of("boss"), Set.of("w"), fen, Map.of()), true, Map.of(), times, months);
    }

    private static ObligationDraft wages(
            Set<String> debtors, Set<String> creditors, long fen, Map<String, Long> shares) {
        return new ObligationDraft(
                ObligationKind.PAY,
                debtors,
                creditors,
                "工资",
                fen,
                FIRST,
                "",
                ObligationWay.TRANSFER,
                shares.isEmpty() ? Liability.JOINT : Liability.SEVERAL,
                shares,
                Set.of(),
                "");
    }
}
