package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.joint.JointWorks;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.ui.frame.Words;
import java.time.LocalDate;

/** Gives one task to an agency. */
final class TaskDialog extends CommandDialog {

    private final JointWorks joint;
    private final DisputeId id;
    private final TaskFields task;

    TaskDialog(JointWorks joint, Agencies agencies, DisputeId id, LocalDate today) {
        super(Words.of("joint.task.give"), Words.of("joint.task.give"));
        this.joint = joint;
        this.id = id;
        task = new TaskFields(agencies, refusals(), today);
        lines(task);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return joint.give(command, id, task.draft());
    }
}
