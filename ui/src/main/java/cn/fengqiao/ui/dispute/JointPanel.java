package cn.fengqiao.ui.dispute;

import cn.fengqiao.joint.CaseLeadRow;
import cn.fengqiao.joint.JoinedRow;
import cn.fengqiao.joint.JointWork;
import cn.fengqiao.joint.MeetingRow;
import cn.fengqiao.joint.TaskRow;
import cn.fengqiao.joint.TaskState;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who leads the case, who works along, who met and decided what, and who still has to do what. */
final class JointPanel extends Panel {

    private final JointWork work;
    private final Dates dates;
    private final boolean may;
    private Consumer<TaskRow> done = task -> {};
    private Consumer<CaseLeadRow> report = lead -> {};
    private Consumer<CaseLeadRow> end = lead -> {};
    private Consumer<JoinedRow> leave = joined -> {};

    JointPanel(JointWork work, Dates dates, boolean may) {
        super(Words.of("joint.title"));
        this.work = work;
        this.dates = dates;
        this.may = may;
    }

    JointPanel onTask(Consumer<TaskRow> done) {
        this.done = done;
        return this;
    }

    JointPanel onReport(Consumer<CaseLeadRow> report) {
        this.report = report;
        return this;
    }

    JointPanel onEnd(Consumer<CaseLeadRow> end) {
        this.end = end;
        return this;
    }

    JointPanel onLeave(Consumer<JoinedRow> leave) {
        this.leave = leave;
        return this;
    }

    JointPanel show() {
        if (work.isEmpty()) {
            add(quiet(Words.of("joint.none")));
        }
        work.leads().forEach(lead -> add(box(lead)));
        work.joined().forEach(joined -> add(box(joined)));
        work.tasks().forEach(task -> add(box(task)));
        work.meetings().forEach(meeting -> add(box(meeting)));
        return this;
    }

    private Div box(CaseLeadRow lead) {
        var ended = lead.endedOn();
        var box = box(line(
                new Span(Words.of("joint.lead.line", lead.leader(), lead.agency())),
                ended == null
                        ? Badges.state(
                                Words.of(lead.overdue() ? "joint.overdue" : "joint.lead.active"),
                                lead.overdue() ? Tone.WAITING : Tone.ACTIVE)
                        : Badges.state(Words.of("joint.lead.ended"), Tone.QUIET),
                quiet(Words.of("joint.lead.until", dates.date(lead.since()), dates.date(lead.dueOn())))));
        lead.reports()
                .forEach(told -> box.add(new Paragraph(dates.date(told.on()) + " " + told.by() + "：" + told.text())));
        if (may && ended == null) {
            box.add(bar(
                    new StepButton(Words.of("joint.lead.report"), () -> report.accept(lead)),
                    new StepButton(Words.of("joint.lead.end"), () -> end.accept(lead)).quiet()));
        }
        return box;
    }

    private Div box(JoinedRow joined) {
        var to = joined.to();
        var box = box(line(
                new Span(Words.of("joint.joined", joined.agency(), joined.number())),
                quiet(to == null ? dates.date(joined.from()) : dates.date(joined.from()) + "–" + dates.date(to))));
        if (may && to == null) {
            box.add(bar(new StepButton(Words.of("joint.leave"), () -> leave.accept(joined)).quiet()));
        }
        return box;
    }

    private Div box(TaskRow task) {
        var open = task.state() == TaskState.OPEN;
        var state = Words.of(task.overdue() ? "joint.overdue" : open ? "joint.task.open" : "joint.task.closed");
        var tone = task.overdue() ? Tone.WAITING : open ? Tone.ACTIVE : Tone.DONE;
        var box = box(line(
                new Span(title(task)),
                Badges.state(state, tone),
                quiet(who(task)),
                quiet(Words.of("joint.task.until", dates.dateTime(task.dueAt())))));
        if (!task.result().isBlank()) {
            box.add(new Paragraph(task.result()));
        }
        if (open && (may || task.mine())) {
            box.add(bar(new StepButton(Words.of("joint.task.done"), () -> done.accept(task))));
        }
        return box;
    }

    private Div box(MeetingRow meeting) {
        var box = box(line(
                new Span(Terms.of(meeting.kind())), quiet(dates.dateTime(meeting.heldAt())), quiet(meeting.place())));
        box.add(quiet(String.join("、", meeting.agencies())), new Paragraph(meeting.decisions()));
        return box;
    }

    static String title(TaskRow task) {
        return task.title().isBlank() ? Terms.of(task.kind()) : task.title();
    }

    static String who(TaskRow task) {
        return Stream.of(task.agency(), task.owner())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Div box(Div line) {
        var box = new Div(line);
        box.addClassName("obligation");
        return box;
    }

    private static Div bar(StepButton... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("action-bar");
        return bar;
    }
}
