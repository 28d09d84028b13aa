package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.NodeDays;
import cn.fengqiao.outreach.TopicRow;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;

/** A node of the year: when, led by whom, about what, for whom, and the way to plan a visit for it. */
final class NodeDialog extends Dialog {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final transient OutreachDesk desk;

    NodeDialog(OutreachDesk desk, NodeDays each, Runnable changed) {
        this.desk = desk;
        setHeaderTitle(each.node().name());
        setWidth("min(30rem, 94vw)");
        add(facts(each));
        getFooter().add(new Button(Words.of("frame.close"), click -> close()));
        if (desk.calendar().mayPlan()) {
            var plan = new Button(Words.of("outreach.node.plan"), click -> plan(each, changed));
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(plan);
        }
    }

    private Div facts(NodeDays each) {
        var node = each.node();
        var facts = new Div();
        facts.addClassName("outreach-panel");
        var dates = desk.dates();
        facts.add(Marks.fact(
                Words.of("outreach.when"),
                each.days().from().equals(each.days().to())
                        ? dates.date(each.days().from())
                        : Words.of(
                                "outreach.days",
                                dates.date(each.days().from()),
                                dates.date(each.days().to()))));
        facts.add(Marks.fact(Words.of("outreach.node.lead"), node.lead()));
        facts.add(Marks.fact(Words.of("outreach.topic"), topics(each)));
        facts.add(Marks.fact(
                Words.of("outreach.node.hosts"),
                node.hosts().stream()
                        .map(kind -> Words.of("outreach.kind", kind))
                        .collect(Collectors.joining("、"))));
        facts.add(Marks.fact(Words.of("outreach.node.minimum"), String.valueOf(node.minimum())));
        if (!node.confirmed()) {
            facts.add(Marks.fact(Words.of("outreach.node.source"), Words.of("outreach.node.unconfirmed")));
        }
        return facts;
    }

    private String topics(NodeDays each) {
        return desk.pickers().topics().stream()
                .filter(topic -> each.node().topics().contains(topic.code()))
                .map(TopicRow::name)
                .collect(Collectors.joining("、"));
    }

    private void plan(NodeDays each, Runnable changed) {
        close();
        var tomorrow = desk.dates().today().plusDays(1);
        var day = each.days().from().isBefore(tomorrow) ? tomorrow : each.days().from();
        new VisitDialog(desk, Optional.empty())
                .forNode(each.node())
                .at(day, MORNING, MORNING.plusMinutes(90))
                .then(id -> changed.run())
                .open();
    }
}
