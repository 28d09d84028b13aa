package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What it is about, and every telling of it. */
final class Story extends Panel {

    private static final Set<DisputeAction> HERE =
            EnumSet.of(DisputeAction.ADD_REPORT, DisputeAction.NAME_REPORTER, DisputeAction.SPLIT, DisputeAction.MERGE);

    private final Div reports = new Div();

    Story(DisputePage page, Dates dates, Steps steps, EarlierButton.Source<DisputePage.Report> before) {
        super(Words.of("desk.story"));
        page.actions().stream()
                .filter(choice -> HERE.contains(choice.what()))
                .forEach(choice -> aside(WhyNot.button(choice, () -> steps.take(choice.what()))));
        var dispute = page.header();
        add(text(dispute.summary()));
        if (!dispute.facts().isEmpty()) {
            add(quiet(Words.of(
                    "desk.story.facts",
                    dispute.facts().stream().sorted().map(Terms::of).collect(Collectors.joining("、")))));
        }
        add(new EarlierButton<>(
                Words.of("earlier.reports"),
                page.earlierReports(),
                before,
                found -> reports.addComponentAsFirst(told(found, dispute.summary(), dates))));
        reports.add(told(page.reports(), dispute.summary(), dates));
        add(reports);
    }

    private static Div told(List<DisputePage.Report> reports, String summary, Dates dates) {
        var told = new Div();
        told.addClassName("telling");
        reports.forEach(report -> {
            told.add(quiet(Words.of(
                    "desk.story.report",
                    report.number(),
                    Terms.of(report.channel()),
                    dates.dateTime(report.receivedAt()))));
            if (!report.reporter().isEmpty()) {
                told.add(quiet(Words.of("rep.reporter.line", report.reporter())));
            }
            if (!report.narrative().equals(summary)) {
                told.add(text(report.narrative()));
            }
        });
        return told;
    }

    private static Paragraph text(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("narrative");
        return paragraph;
    }
}
