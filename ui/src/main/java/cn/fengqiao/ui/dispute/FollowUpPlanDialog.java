package cn.fengqiao.ui.dispute;

import cn.fengqiao.aftercare.FollowUpWay;
import cn.fengqiao.aftercare.FollowUps;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;

/** One more look, on a day of one's own choice. */
final class FollowUpPlanDialog extends CommandDialog {

    private final FollowUps followUps;
    private final DisputeId id;
    private final DatePicker dueOn = needed("dueOn", Fields.date("care.due"));
    private final Select<FollowUpWay> way =
            field("way", Fields.select("care.way", FollowUpWay.class, Terms.prefix(FollowUpWay.class)));

    FollowUpPlanDialog(FollowUps followUps, DisputeId id, LocalDate today) {
        super(Words.of("care.plan"), Words.of("care.plan"));
        this.followUps = followUps;
        this.id = id;
        dueOn.setMin(today);
        dueOn.setValue(today.plusDays(30));
        way.setValue(FollowUpWay.PHONE);
        row(dueOn, way);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return followUps.plan(command, id, way.getValue(), dueOn.getValue());
    }
}
