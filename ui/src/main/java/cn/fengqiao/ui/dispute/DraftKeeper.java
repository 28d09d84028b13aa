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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps one report while it is typed, and says when it did; a report found half-filled goes on under its old id. */
final class DraftKeeper {

    private final ReportDrafts drafts;
    private final Dates dates;
    private final Clock clock;
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

    /** What was being typed before, if anything; it is then sent under the id that it had. */
    Optional<KeptDraft> offered() {
        var kept = drafts.mine();
        kept.ifPresent(found -> command = found.command());
        return kept;
    }

    /** Keeps what is typed so far and says so. */
    String keep(ReportDraft draft) {
        var at = LocalDateTime.ofInstant(drafts.keep(command, draft), Dates.ZONE);
        return Words.of("desk.draft.kept", dates.time(at.toLocalTime()));
    }

    /** Forgets what was kept; the next report gets an id of its own. */
    void begin() {
        drafts.drop();
        command = CommandId.fresh();
    }

    CommandId command() {
        return command;
    }

    Instant now() {
        return clock.instant();
    }

    /** Says that this is the report of before, and lets it be thrown away. */
    Div banner(KeptDraft kept, Runnable again) {
        var anew = new Button(Words.of("desk.draft.anew"), click -> again.run());
        anew.addThemeVariants(ButtonVariant.TERTIARY);
        var banner = new Div(new Span(Words.of("desk.draft.offered", dates.dateTime(kept.keptAt()))), anew);
        banner.addClassName("changed");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }
}
