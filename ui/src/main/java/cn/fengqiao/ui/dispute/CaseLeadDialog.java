package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.joint.CaseLeadDraft;
import cn.fengqiao.joint.JointWorks;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** 包案: who answers for the outcome, until when, and how often there is a report. */
final class CaseLeadDialog extends CommandDialog {

    private final JointWorks joint;
    private final DisputeId id;
    private final LocalDate today;
    private final TextField leader = field("leader", Fields.text("joint.lead.leader"));
    private final ComboBox<AgencyRow> agency = field("agencyId", Fields.<AgencyRow>combo("joint.lead.agency"));
    private final DatePicker dueOn = field("dueOn", Fields.date("joint.lead.due"));
    private final IntegerField everyDays = field("everyDays", Fields.integer("joint.lead.every"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    CaseLeadDialog(JointWorks joint, Agencies agencies, DisputeId id, LocalDate today) {
        super(Words.of("joint.lead"), Words.of("joint.lead"));
        this.joint = joint;
        this.id = id;
        this.today = today;
        AgencyPick.into(agency, agencies);
        dueOn.setMin(today.plusDays(1));
        dueOn.setValue(today.plusDays(30));
        everyDays.setValue(7);
        row(leader, agency);
        row(dueOn, everyDays);
        lines(reason);
    }

    @Override
    Outcome<?> send(CommandId command) {
        return joint.takeUp(
                command,
                id,
                new CaseLeadDraft(
                        leader.getValue(),
                        AgencyPick.id(agency.getValue()),
                        Optional.ofNullable(dueOn.getValue()).orElse(today),
                        Optional.ofNullable(everyDays.getValue()).orElse(0),
                        reason.getValue()));
    }
}
