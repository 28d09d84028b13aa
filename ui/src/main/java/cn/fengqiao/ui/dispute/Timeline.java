package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.security.Actor;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;

/** Who did what, newest first, narrowed by kind; the latest ones at once, what was before when it is asked for. */
final class Timeline extends Panel {

    private final Dates dates;
    private final OrderedList list = new OrderedList();
    private final Select<StepKind> kind = new Select<>();
    private final EarlierButton<DisputePage.Step> more;
    private final List<DisputePage.Step> steps;

    Timeline(DisputePage page, Dates dates, EarlierButton.Source<DisputePage.Step> before) {
        super(Words.of("desk.timeline"));
        this.dates = dates;
        this.steps = new ArrayList<>(page.steps());
        this.more = new EarlierButton<>(Words.of("earlier.steps"), page.earlierSteps(), before, this::added);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.of("desk.timeline.all"));
        kind.setPlaceholder(Words.of("desk.timeline.all"));
        kind.setItemLabelGenerator(one -> one == null ? Words.of("desk.timeline.all") : Terms.of(one));
        kind.setAriaLabel(Words.of("desk.timeline.filter"));
        kinds();
        kind.addValueChangeListener(change -> show());
        aside(kind);
        list.addClassName("timeline");
        add(list, more);
        show();
    }

    private void kinds() {
        kind.setItems(
                steps.stream().map(DisputePage.Step::kind).distinct().sorted().toList());
    }

    private void added(List<DisputePage.Step> before) {
        var chosen = kind.getValue();
        steps.addAll(before);
        kinds();
        kind.setValue(chosen);
        show();
    }

    private void show() {
        var chosen = kind.getValue();
        list.removeAll();
        steps.stream().filter(step -> chosen == null || step.kind() == chosen).forEach(step -> list.add(item(step)));
    }

    private static String by(DisputePage.Step step) {
        return step.by().equals(Actor.SYSTEM.name()) ? Words.of("change.system") : step.by();
    }

    private ListItem item(DisputePage.Step step) {
        var what = new Span(Terms.of(step.kind()));
        what.addClassName("what");
        var item = new ListItem(line(what, quiet(by(step)), quiet(dates.dateTime(step.at()))));
        var detail = StepDetails.of(step, dates);
        if (!detail.isEmpty()) {
            what.setText(Words.of("change.step", Terms.of(step.kind()), detail));
        }
        if (!step.note().isBlank()) {
            item.add(new Paragraph(step.note()));
        }
        return item;
    }
}
