package cn.fengqiao.ui.dispute;

import cn.fengqiao.joint.TaskRow;
import cn.fengqiao.joint.Tasks;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On the start page: what the own agency has to do, to be ticked off right there. */
@org.springframework.stereotype.Component
class TaskStart implements StartPart {

    private final Tasks tasks;
    private final Dates dates;

    TaskStart(Tasks tasks, Dates dates) {
        this.tasks = tasks;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.MEDIATION_HANDLE);
    }

    @Override
    public Component show(Actor actor) {
        var part = new Div();
        part.addClassName("start-part");
        show(part);
        return part;
    }

    private void show(Div part) {
        var waiting = tasks.waiting();
        var section = new StartSection(Words.of("joint.start.tasks")).count(waiting.total());
        waiting.items().forEach(task -> section.add(line(task, part)));
        if (waiting.items().isEmpty()) {
            section.empty(Words.of("joint.start.tasks.empty"));
        }
        part.removeAll();
        part.add(section);
    }

    private StartLine line(TaskRow task, Div part) {
        var title = JointPanel.title(task);
        var details = Stream.of(task.disputeTitle(), task.number(), task.owner())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new StartLine(title, DisputesNavigation.path(task.dispute()))
                .details(details)
                .when(Words.of("desk.when", dates.dateTime(task.dueAt()), dates.relative(task.dueAt())), task.overdue())
                .action(done(task, title, part));
    }

    private Button done(TaskRow task, String title, Div part) {
        var button = new Button(
                Words.of("joint.task.done"),
                click -> new ReasonDialog(
                                title,
                                "result",
                                "joint.task.result",
                                (command, text) -> tasks.done(command, task.id(), text))
                        .about(task.id())
                        .then(() -> show(part))
                        .open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Words.of("joint.task.done") + " " + title);
        return button;
    }
}
