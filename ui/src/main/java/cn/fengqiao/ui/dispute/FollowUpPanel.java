package cn.fengqiao.ui.dispute;

import cn.fengqiao.aftercare.FollowUpKind;
import cn.fengqiao.aftercare.FollowUpRow;
import cn.fengqiao.aftercare.FollowUpState;
import cn.fengqiao.aftercare.SuccessFacts;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who looked again and what was found; above it the four facts of success, each by itself. */
final class FollowUpPanel extends Panel {

    private final Dates dates;
    private final List<FollowUpRow> rows;

    FollowUpPanel(List<FollowUpRow> rows, SuccessFacts success, Dates dates) {
        super(Words.of("care.title"));
        this.dates = dates;
        this.rows = rows;
        add(facts(success), quiet(Words.of("care.facts.note")));
        if (rows.isEmpty()) {
            add(quiet(Words.of("care.none")));
        }
        show(row -> {}, row -> {}, false);
    }

    /** What may be done with a planned one. */
    FollowUpPanel actions(Consumer<FollowUpRow> record, Consumer<FollowUpRow> missed) {
        show(record, missed, true);
        return this;
    }

    private void show(Consumer<FollowUpRow> record, Consumer<FollowUpRow> missed, boolean mayRecord) {
        getChildren().filter(child -> child.hasClassName("follow-up")).toList().forEach(this::remove);
        rows.forEach(row -> add(box(row, record, missed, mayRecord)));
    }

    private Facts facts(SuccessFacts success) {
        var facts = new Facts();
        facts.add(
                Words.of("care.fact.agreed"),
                fact(success.agreed(), success.agreed() == null && success.partly() ? "care.partly" : "care.unknown"));
        facts.add(Words.of("care.fact.performed"), fact(success.performed(), "care.unknown"));
        var relapsedOn = success.relapsedOn();
        facts.add(
                Words.of("care.fact.not-relapsed"),
                relapsedOn == null
                        ? fact(success.notRelapsed(), "care.unknown")
                        : Badges.state(Words.of("care.relapsed-on", dates.date(relapsedOn)), Tone.ENDED));
        facts.add(
                Words.of("care.fact.satisfied"),
                success.asked() == 0
                        ? fact(null, "care.not-asked")
                        : Badges.state(
                                Words.of("care.satisfied", success.content(), success.asked()),
                                Boolean.TRUE.equals(success.satisfied()) ? Tone.DONE : Tone.ENDED));
        return facts;
    }

    private static Span fact(@Nullable Boolean value, String unknown) {
        return value == null
                ? Badges.state(Words.of(unknown), Tone.QUIET)
                : Badges.state(Words.of(value ? "care.yes" : "care.no"), value ? Tone.DONE : Tone.ENDED);
    }

    private Div box(FollowUpRow row, Consumer<FollowUpRow> record, Consumer<FollowUpRow> missed, boolean mayRecord) {
        var what = new Span(Words.of(
                        "care.line",
                        Terms.of(row.kind()),
                        Terms.of(row.way()),
                        row.kind() == FollowUpKind.VIOLENCE ? Terms.of(row.visitor()) : "")
                .strip());
        var state = row.overdue() ? Words.of("care.overdue") : Terms.of(row.state());
        var done = row.doneOn();
        var day = done == null ? dates.date(row.dueOn()) + " " + dates.relative(row.dueOn()) : dates.date(done);
        var box = new Div(line(what, Badges.state(state, tone(row)), quiet(day)));
        box.addClassNames("obligation", "follow-up");
        var found = found(row);
        if (!found.isEmpty()) {
            box.add(new Paragraph(found));
        }
        if (mayRecord && row.state() == FollowUpState.PLANNED) {
            var bar = new Div(
                    new StepButton(Words.of("care.record"), () -> record.accept(row)),
                    new StepButton(Words.of("care.missed"), () -> missed.accept(row)).quiet());
            bar.addClassName("action-bar");
            box.add(bar);
        }
        return box;
    }

    private static String found(FollowUpRow row) {
        var result = row.result();
        var satisfaction = row.satisfaction();
        var fair = row.fair();
        return Stream.of(
                        result == null ? "" : Terms.of(result),
                        row.asked().isEmpty() ? "" : Words.of("care.asked", row.asked()),
                        satisfaction == null ? "" : Terms.of(satisfaction),
                        fair == null ? "" : Words.of(fair ? "care.fair" : "care.unfair"),
                        row.note(),
                        row.signs().isEmpty() ? "" : Words.of("care.signs.line", row.signs()),
                        row.measures().isEmpty() ? "" : Words.of("care.measures.line", row.measures()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Tone tone(FollowUpRow row) {
        return switch (row.state()) {
            case PLANNED -> row.overdue() ? Tone.WAITING : Tone.ACTIVE;
            case DONE -> Tone.DONE;
            case MISSED -> Tone.ENDED;
            case CANCELLED -> Tone.QUIET;
        };
    }
}
