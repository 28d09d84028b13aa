package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, newest first, narrowed by kind. */
final class Timeline extends Panel {

    private final Dates dates;
    private final OrderedList list = new OrderedList();
    private final List<DisputePage.Step> steps;

    Timeline(List<DisputePage.Step> steps, Dates dates) {
        super(Words.of("desk.timeline"));
        this.dates = dates;
        this.steps = steps;
        var kind = new Select<StepKind>();
        kind.setItems(
                steps.stream().map(DisputePage.Step::kind).distinct().sorted().toList());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.of("desk.timeline.all"));
        kind.setPlaceholder(Words.of("desk.timeline.all"));
        kind.setItemLabelGenerator(one -> one == null ? Words.of("desk.timeline.all") : Terms.of(one));
        kind.setAriaLabel(Words.of("desk.timeline.filter"));
        kind.addValueChangeListener(change -> show(change.getValue()));
        aside(kind);
        list.addClassName("timeline");
        add(list);
        show(null);
    }

    private void show(@Nullable StepKind kind) {
        list.removeAll();
        steps.stream().filter(step -> kind == null || step.kind() == kind).forEach(step -> list.add(item(step)));
    }

    private ListItem item(DisputePage.Step step) {
        var what = new Span(Terms.of(step.kind()));
        what.addClassName("what");
        var item = new ListItem(line(what, quiet(step.by()), quiet(dates.dateTime(step.at()))));
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
