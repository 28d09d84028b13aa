package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.KeptDraft;
import cn.fengqiao.dispute.ReportDraft;
import cn.fengqiao.dispute.ReportDrafts;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Keeps one report while it is typed, and says when it did; a report found half-filled goes on under its old id. */
final class DraftKeeper {

    private final ReportDrafts drafts;
    private final Dates dates;
    private final Clock clock;
    private static final int TOLD = 30;

    private CommandId command = CommandId.fresh();

    private DraftKeeper(ReportDrafts drafts, Dates dates, Clock clock) {
        this.drafts = drafts;
        this.dates = dates;
        this.clock = clock;
    }

    /** Makes a keeper for each form. */
    @Component
    static final class Factory {

        private final ReportDrafts drafts;
        private final Dates dates;
        private final Clock clock;

        Factory(ReportDrafts drafts, Dates dates, Clock clock) {
            this.drafts = drafts;
            this.dates = dates;
            this.clock = clock;
        }

        DraftKeeper keeper() {
            return new DraftKeeper(drafts, dates, clock);
        }
    }

    /** What was being typed elsewhere or before, the latest first. */
    List<KeptDraft> others() {
        return drafts.mine().stream()
                .filter(kept -> !kept.command().equals(command))
                .toList();
    }

    /** The report with that id, when it is still being typed. */
    Optional<KeptDraft> kept(String id) {
        return drafts.mine().stream()
                .filter(kept -> kept.command().value().equals(id))
                .findFirst();
    }

    /** Goes on with it; it is then sent under the id that it had. */
    void take(KeptDraft kept) {
        command = kept.command();
    }

    void discard(KeptDraft kept) {
        drafts.drop(kept.command());
    }

    /** Keeps what is typed so far and says so. */
    String keep(ReportDraft draft) {
        var at = LocalDateTime.ofInstant(drafts.keep(command, draft), Dates.ZONE);
        return Words.of("desk.draft.kept", dates.time(at.toLocalTime()));
    }

    /** Forgets what was kept; the next report gets an id of its own. */
    void begin() {
        drafts.drop(command);
        command = CommandId.fresh();
    }

    CommandId command() {
        return command;
    }

    Instant now() {
        return clock.instant();
    }

    /** One report of before, to be taken up or thrown away. */
    Div line(KeptDraft kept, Consumer<KeptDraft> take, Consumer<KeptDraft> discard) {
        var draft = kept.draft();
        var told = draft.narrative().isBlank() ? Words.of("intake.draft.nothing") : draft.narrative();
        var text = new Span(Words.of("intake.draft", dates.dateTime(kept.keptAt()), shortened(told)));
        var go = new Button(Words.of("intake.draft.take"), click -> take.accept(kept));
        var drop = new Button(Words.of("intake.draft.discard"), click -> discard.accept(kept));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(text, go, drop);
        line.addClassName("changed");
        return line;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= TOLD
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TOLD)) + "…";
    }
}
