package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.outreach.VisitState;
import cn.fengqiao.outreach.VisitStep;
import cn.fengqiao.outreach.Visits;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** One visit beside the calendar: what, where, when, who, what can be done with it, and what was done. */
final class VisitPanel extends Composite<Div> {

    private final transient OutreachDesk desk;
    private final transient VisitRow visit;
    private final transient Runnable changed;

    VisitPanel(OutreachDesk desk, VisitRow visit, Runnable changed) {
        this.desk = desk;
        this.visit = visit;
        this.changed = changed;
        getContent().addClassName("outreach-panel");
        getContent().add(new Div(Marks.state(visit.state())));
        facts();
        if (desk.calendar().mayPlan()) {
            getContent().add(actions());
        }
        getContent().add(new H3(Words.of("outreach.timeline")), timeline());
    }

    private void facts() {
        var start = visit.startsAt().atZone(Dates.ZONE);
        var end = visit.endsAt().atZone(Dates.ZONE);
        fact(
                "outreach.when",
                desk.dates().dateTime(visit.startsAt()) + "–" + desk.dates().time(end.toLocalTime()) + " · "
                        + desk.dates().relative(start.toLocalDate()));
        getContent()
                .add(Marks.fact(
                        Words.of("outreach.host"),
                        Links.to(
                                OutreachNavigation.host(visit.hostId()),
                                visit.hostName() + " · " + Words.of("outreach.kind", visit.hostKind()))));
        fact("outreach.place", visit.place());
        fact("outreach.topic", visit.topicName());
        fact("outreach.speakers", Marks.speakers(visit));
        fact("outreach.audience", String.valueOf(visit.audience()));
        fact("outreach.number", visit.number());
        if (!visit.nodeName().isEmpty()) {
            fact("outreach.node", visit.nodeName());
        }
        if (!visit.note().isEmpty()) {
            fact("outreach.note", visit.note());
        }
        if (!visit.cancelledFor().isEmpty()) {
            fact("outreach.cancelled-for", visit.cancelledFor());
        }
    }

    private void fact(String key, String value) {
        getContent().add(Marks.fact(Words.of(key), value));
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("fq-actions");
        switch (visit.state()) {
            case DRAFT -> actions.add(primary("outreach.publish", this::publish), edit(), cancel());
            case PUBLISHED -> {
                if (visit.endsAt().isBefore(desk.clock().instant())) {
                    actions.add(primary("outreach.done", this::done));
                }
                actions.add(edit(), cancel());
            }
            case CANCELLED -> actions.add(primary("outreach.restore", this::restore));
            case DONE -> actions.setVisible(false);
        }
        return actions;
    }

    private Button edit() {
        return new Button(
                Words.of("outreach.edit"),
                click -> new VisitDialog(desk, Optional.of(visit))
                        .then(id -> changed.run())
                        .open());
    }

    private Button cancel() {
        return new Button(Words.of("outreach.cancel"), click -> cancelling().open());
    }

    private FormDialog cancelling() {
        var told = visit.state() == VisitState.PUBLISHED
                ? Words.of("outreach.to-tell", ConsequencePanel.names(Visits.toTell(visit)))
                : "";
        return new ReasonDialog(
                        Words.of("outreach.cancel.of", visit.title()),
                        Words.of("outreach.cancel.do"),
                        told,
                        (id, reason) -> desk.visits().cancel(id, visit.id(), visit.version(), reason))
                .then(id -> {
                    changed.run();
                    Toasts.done(Words.of("outreach.cancelled", visit.title()), this::restore);
                });
    }

    /** Reads the version anew: the reader saw the visit before it was cancelled. */
    private void restore() {
        var version = desk.calendar().byId(visit.id()).map(VisitRow::version).orElse(visit.version());
        Refusals.toast(desk.visits().restore(CommandId.fresh(), visit.id(), version), id -> {
            changed.run();
            Toasts.done(Words.of("outreach.restored", visit.title()));
        });
    }

    private void publish() {
        Refusals.toast(desk.visits().publish(CommandId.fresh(), visit.id(), visit.version()), id -> {
            changed.run();
            Toasts.done(Words.of("outreach.published", ConsequencePanel.names(Visits.toTell(visit))));
        });
    }

    private void done() {
        new DoneDialog(desk, visit).then(id -> changed.run()).open();
    }

    private static Button primary(String key, Runnable action) {
        var button = new Button(Words.of(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private OrderedList timeline() {
        var list = new OrderedList();
        list.addClassName("outreach-timeline");
        desk.calendar().timeline(visit.id()).forEach(step -> list.add(line(step)));
        return list;
    }

    private ListItem line(VisitStep step) {
        var quiet = new Span(desk.dates().dateTime(step.at()) + " · " + step.by());
        quiet.addClassName("fq-quiet");
        var text = Words.of("outreach.step." + step.kind());
        return new ListItem(new Span(step.note().isEmpty() ? text : text + "：" + step.note()), quiet);
    }
}
