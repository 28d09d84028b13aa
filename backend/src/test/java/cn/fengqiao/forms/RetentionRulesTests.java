package cn.fengqiao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RetentionRulesTests {

    private static final LocalDate ARCHIVED = LocalDate.of(2026, 11, 26);
    private static final FormSettings SETTINGS = new FormSettings(null, DataSize.ofMegabytes(20), 10, 30);

    @Test
    void r14OnlyAClosedDisputeWithAClassGoesToTheArchive() {
        assertThat(archive(false, kept(Retention.SHORT, false, null), 0, ""))
                .containsExactly("refusal.archive-not-closed");
        assertThat(archive(true, kept(null, false, null), 0, "")).containsExactly("refusal.archive-no-retention");
        assertThat(archive(true, kept(Retention.SHORT, false, ARCHIVED), 0, ""))
                .containsExactly("refusal.archive-already");
        assertThat(archive(true, kept(Retention.SHORT, false, null), 0, "")).isEmpty();
    }

    @Test
    void r14AnIncompleteDossierIsArchivedOnlyWithAReason() {
        assertThat(archive(true, kept(Retention.SHORT, false, null), 2, "")).containsExactly("refusal.archive-gaps");
        assertThat(archive(true, kept(Retention.SHORT, false, null), 2, "当事人拒绝出示身份证件"))
                .isEmpty();
    }

    @Test
    void theYearsOfTheClassDecideAndForEverHasNoEnd() {
        assertThat(RetentionRules.until(kept(Retention.SHORT, false, ARCHIVED), SETTINGS))
                .contains(ARCHIVED.plusYears(10));
        assertThat(RetentionRules.until(kept(Retention.LONG, false, ARCHIVED), SETTINGS))
                .contains(ARCHIVED.plusYears(30));
        assertThat(RetentionRules.until(kept(Retention.PERMANENT, false, ARCHIVED), SETTINGS))
                .isEmpty();
    }

    @Test
    void aLegalHoldForbidsDestructionHoweverLongTheTimeIsOver() {
        var late = ARCHIVED.plusYears(50);

        assertThat(destroy(kept(Retention.SHORT, true, ARCHIVED), late)).containsExactly("refusal.destroy-held");
        assertThat(destroy(kept(Retention.SHORT, false, ARCHIVED), late)).isEmpty();
        assertThat(destroy(kept(Retention.PERMANENT, false, ARCHIVED), late)).containsExactly("refusal.destroy-never");
        assertThat(destroy(kept(Retention.SHORT, false, ARCHIVED), ARCHIVED.plusYears(10)))
                .containsExactly("refusal.destroy-too-early");
    }

    private static List<String> archive(boolean closed, Retentions.Kept kept, int gaps, String reason) {
        return keys(RetentionRules.archive(closed, kept, gaps, reason));
    }

    private static List<String> destroy(Retentions.Kept kept, LocalDate today) {
        return keys(RetentionRules.destroy(kept, SETTINGS, today));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }

    private static Retentions.Kept kept(@Nullable Retention retention, boolean hold, @Nullable LocalDate archivedOn) {
        return new Retentions.Kept(retention, hold, archivedOn, "", null);
    }
}
