package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;

/** When and how the parties, all or some, were told their rights and duties (R10, R11). */
final class NoticeDialog extends CommandDialog {

    private final Mediations mediations;
    private final ProcedureId id;
    private final MultiSelectComboBox<DisputePage.Party> parties =
            field("partyIds", Fields.<DisputePage.Party>multi("rep.notice.who"));
    private final DatePicker on = needed("on", Fields.date("desk.on"));
    private final TextField how = field("how", Fields.text("desk.notice.how"));

    NoticeDialog(
            String title, Mediations mediations, ProcedureId id, List<DisputePage.Party> present, LocalDate today) {
        super(title, title);
        this.mediations = mediations;
        this.id = id;
        on.setValue(today);
        how.setValue(Words.of("desk.notice.usual"));
        note(Words.of("desk.notice.rights"));
        parties.setItems(
                present.stream().filter(party -> party.toldOn() == null).toList());
        parties.setItemLabelGenerator(Parties::label);
        parties.setHelperText(Words.of("rep.notice.all"));
        row(on, how);
        lines(parties);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return mediations.giveNotice(command, id, on.getValue(), how.getValue(), Parties.ids(parties.getValue()));
    }
}
