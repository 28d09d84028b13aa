package cn.fengqiao.forms;

import cn.fengqiao.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a dossier may go to the archive, and when it may be destroyed (R14; domain rules, section 5). */
final class RetentionRules {

    private RetentionRules() {}

    /** R14: closed, its class chosen, complete or with the reason why it is not. */
    static List<Refusal> archive(boolean closed, Retentions.Kept kept, int gaps, String gapReason) {
        if (kept.archivedOn() != null) {
            return List.of(Refusal.state("refusal.archive-already"));
        }
        if (!closed) {
            return List.of(Refusal.rule("R14", "refusal.archive-not-closed"));
        }
        if (kept.retention() == null) {
            return List.of(Refusal.rule("R14", "refusal.archive-no-retention"));
        }
        return gaps > 0 && gapReason.isEmpty()
                ? List.of(new Refusal("R14", "refusal.archive-gaps", "gapReason", List.of(String.valueOf(gaps))))
                : List.of();
    }

    /** The last day on which it must be kept; nothing for what is kept for ever or not archived. */
    static Optional<LocalDate> until(Retentions.Kept kept, FormSettings settings) {
        var retention = kept.retention();
        var archived = kept.archivedOn();
        var years = retention == null ? 0 : settings.years(retention);
        return archived == null || years == 0 ? Optional.empty() : Optional.of(archived.plusYears(years));
    }

    /** A legal hold comes before every time limit. */
    static List<Refusal> destroy(Retentions.Kept kept, FormSettings settings, LocalDate today) {
        if (kept.destroyedOn() != null) {
            return List.of(Refusal.state("refusal.destroyed-already"));
        }
        if (kept.legalHold()) {
            return List.of(Refusal.rule("R14", "refusal.destroy-held"));
        }
        var until = until(kept, settings);
        if (until.isEmpty()) {
            return List.of(Refusal.rule("R14", "refusal.destroy-never"));
        }
        return today.isAfter(until.get())
                ? List.of()
                : List.of(Refusal.rule("R14", "refusal.destroy-too-early", until.get()));
    }
}
