package cn.fengqiao.ui.dispute;

import cn.fengqiao.joint.JointWorks;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;

/** R50: asks another committee or agency to work along in the open procedure. */
final class JoinDialog extends CommandDialog {

    private final JointWorks joint;
    private final String procedureId;
    private final ComboBox<AgencyRow> agency = field("agencyId", Fields.<AgencyRow>combo("joint.join.agency"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));

    JoinDialog(JointWorks joint, Agencies agencies, String procedureId) {
        super(Words.of("joint.join"), Words.of("joint.join"));
        this.joint = joint;
        this.procedureId = procedureId;
        AgencyPick.into(agency, agencies);
        lines(agency, reason);
        note(Words.of("joint.join.note"));
    }

    @Override
    String subject() {
        return procedureId;
    }

    @Override
    Outcome<?> send(CommandId command) {
        return joint.join(command, procedureId, AgencyPick.id(agency.getValue()), reason.getValue());
    }
}
