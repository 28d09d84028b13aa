package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What it is about, and every telling of it. */
final class Story extends Panel {

    private static final Set<DisputeAction> HERE =
            EnumSet.of(DisputeAction.ADD_REPORT, DisputeAction.NAME_REPORTER, DisputeAction.SPLIT, DisputeAction.MERGE);

    Story(DisputePage page, Dates dates, Steps steps) {
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
        page.reports().forEach(report -> {
            add(quiet(Words.of(
                    "desk.story.report",
                    report.number(),
                    Terms.of(report.channel()),
                    dates.dateTime(report.receivedAt()))));
            if (!report.reporter().isEmpty()) {
                add(quiet(Words.of("rep.reporter.line", report.reporter())));
            }
            if (!report.narrative().equals(dispute.summary())) {
                add(text(report.narrative()));
            }
        });
    }

    private static Paragraph text(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("narrative");
        return paragraph;
    }
}
