package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.joint.JointWork;
import cn.fengqiao.joint.JointWorks;
import cn.fengqiao.joint.Tasks;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;

/** 联合调处、包案、联席会议、任务: what several agencies do together about the dispute. */
@org.springframework.stereotype.Component
class JointPart implements PagePart {

    private final JointWorks joint;
    private final Tasks tasks;
    private final Agencies agencies;
    private final Dates dates;
    private final Clock clock;

    JointPart(JointWorks joint, Tasks tasks, Agencies agencies, Dates dates, Clock clock) {
        this.joint = joint;
        this.tasks = tasks;
        this.agencies = agencies;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var id = page.header().id();
        var closed = page.header().state() == DisputeState.CLOSED;
        var may = !closed && joint.mayWork(id);
        return joint.of(id).filter(work -> may || !work.isEmpty()).map(work -> panel(page, work, steps, may));
    }

    private Component panel(DisputePage page, JointWork work, Steps steps, boolean may) {
        var panel = new JointPanel(work, dates, may)
                .onTask(task -> steps.open(new ReasonDialog(
                                Words.of("joint.task.done"),
                                "result",
                                "joint.task.result",
                                (command, text) -> tasks.done(command, task.id(), text))
                        .about(task.id())))
                .onReport(lead -> steps.open(new ReasonDialog(
                                Words.of("joint.lead.report"),
                                "text",
                                "joint.lead.report",
                                (command, text) -> joint.report(command, lead.id(), text))
                        .about(lead.id())))
                .onEnd(lead -> steps.open(new ReasonDialog(
                                Words.of("joint.lead.end"),
                                "reason",
                                "desk.reason",
                                (command, text) -> joint.endLead(command, lead.id(), text))
                        .about(lead.id())))
                .onLeave(joined -> steps.open(new ReasonDialog(
                                Words.of("joint.leave"),
                                "reason",
                                "desk.reason",
                                (command, text) -> joint.leave(command, joined.procedureId(), joined.agencyId(), text))
                        .about(joined.agencyId())))
                .show();
        if (may) {
            asides(page, panel, steps);
        }
        return panel;
    }

    private void asides(DisputePage page, JointPanel panel, Steps steps) {
        var id = page.header().id();
        page.procedures().stream()
                .filter(each -> each.endedOn() == null)
                .findFirst()
                .ifPresent(open -> panel.aside(new StepButton(
                                Words.of("joint.join"),
                                () -> steps.open(new JoinDialog(
                                        joint, agencies, open.id().value())))
                        .quiet()));
        if (joint.mayAssign(id)) {
            panel.aside(new StepButton(
                            Words.of("joint.lead"),
                            () -> steps.open(new CaseLeadDialog(joint, agencies, id, dates.today())))
                    .quiet());
        }
        panel.aside(
                new StepButton(
                                Words.of("joint.task.give"),
                                () -> steps.open(new TaskDialog(joint, agencies, id, dates.today())))
                        .quiet(),
                new StepButton(
                        Words.of("joint.meeting"),
                        () -> steps.open(new MeetingDialog(joint, agencies, id, clock.instant()))));
    }
}
