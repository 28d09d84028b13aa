package cn.fengqiao.ui.dispute;

import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.representation.RepresentationRow;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 代表、代理与监护: who speaks for which party, and which minor nobody speaks for yet (R33, R34, R49). */
@org.springframework.stereotype.Component
class RepresentationPart implements PagePart {

    private static final int NAMES = 5;

    private final Representatives representatives;
    private final Dossiers dossiers;
    private final Dates dates;

    RepresentationPart(Representatives representatives, Dossiers dossiers, Dates dates) {
        this.representatives = representatives;
        this.dossiers = dossiers;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var id = page.header().id();
        var rows = representatives.of(id);
        var may = representatives.mayChange(id);
        if (rows.isEmpty() && !may) {
            return Optional.empty();
        }
        var panel = new Panel(Words.of("rep.title"));
        if (may) {
            panel.aside(new StepButton(Words.of("rep.add"), () -> steps.open(dialog(page))));
        }
        representatives.minorsAlone(id).forEach(minor -> panel.add(alone(page, minor, steps, may)));
        if (rows.isEmpty()) {
            panel.add(Panel.quiet(Words.of("rep.none")));
        }
        rows.forEach(row -> panel.add(box(page, row, steps, may)));
        return Optional.of(panel);
    }

    private RepresentativeDialog dialog(DisputePage page) {
        return new RepresentativeDialog(representatives, page.header().id(), Parties.present(page), dates.today());
    }

    private Div alone(DisputePage page, RepresentationRow.Principal minor, Steps steps, boolean may) {
        var box = new Div(Panel.line(
                Badges.state(Words.of("rep.minor"), Tone.WAITING),
                new Span(Words.of("rep.minor.alone", minor.name(), Words.of("desk.side", minor.side())))));
        box.addClassName("obligation");
        if (may) {
            box.add(bar(
                    new StepButton(
                            Words.of("rep.guardian.add"),
                            () -> steps.open(dialog(page).guardian(minor.partyId()))),
                    new StepButton(Words.of("rep.minor.work"), () -> steps.open(goAlone(page, minor))).quiet()));
        }
        return box;
    }

    private CommandDialog goAlone(DisputePage page, RepresentationRow.Principal minor) {
        return new ReasonDialog(
                        Words.of("rep.minor.work.of", minor.name()),
                        "work",
                        "rep.minor.how",
                        (command, work) ->
                                representatives.goAlone(command, page.header().id(), minor.partyId(), work))
                .hint(Words.of("rep.minor.hint"));
    }

    private Div box(DisputePage page, RepresentationRow row, Steps steps, boolean may) {
        var until = row.until();
        var line = Panel.line(
                new Span(row.name()),
                Badges.state(Terms.of(row.kind()), row.lasts() ? Tone.ACTIVE : Tone.QUIET),
                Panel.quiet(row.phoneMask()));
        if (row.onFile() || row.lacksAuthority()) {
            line.add(Badges.state(
                    Words.of(row.onFile() ? "rep.authority.on-file" : "rep.authority.missing"),
                    row.onFile() ? Tone.DONE : Tone.WAITING));
        }
        var box = new Div(line, new Paragraph(Words.of("rep.speaks-for", names(row))));
        box.addClassName("obligation");
        var told = Stream.of(
                        row.authority(),
                        row.scope(),
                        may ? String.join("、", row.papers()) : "",
                        dates.date(row.on()),
                        until == null ? "" : Words.of("rep.ended", dates.date(until), row.endReason()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        box.add(Panel.quiet(told));
        if (may && row.lasts()) {
            box.add(buttons(page, row, steps));
        }
        return box;
    }

    private Div buttons(DisputePage page, RepresentationRow row, Steps steps) {
        var id = page.header().id();
        var end = new StepButton(
                        Words.of("rep.end"),
                        () -> steps.open(new ReasonDialog(
                                Words.of("rep.end.of", row.name()),
                                "reason",
                                "desk.reason",
                                (command, reason) -> representatives.end(command, id, row.id(), reason))))
                .quiet();
        var file = new StepButton(
                Words.of("rep.authority.file"),
                () -> steps.open(new AuthorityDialog(representatives, dossiers, id, row)));
        return bar(row.lacksAuthority() ? file : file.quiet(), end);
    }

    private static String names(RepresentationRow row) {
        var names = row.principals().stream()
                .limit(NAMES)
                .map(RepresentationRow.Principal::name)
                .collect(Collectors.joining("、"));
        return row.principals().size() > NAMES
                ? Words.of("rep.and-more", names, row.principals().size())
                : names;
    }

    private static Div bar(Component... parts) {
        var bar = new Div(parts);
        bar.addClassName("action-bar");
        return bar;
    }
}
