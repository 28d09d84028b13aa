package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.mediation.Confirmations;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;

/** The joint application for 司法确认: to which court, on which day, and that all parties sign it (R21, R22). */
final class ApplyConfirmationDialog extends CommandDialog {

    private final Confirmations confirmations;
    private final AgreementId id;
    private final ComboBox<AgencyRow> court = field("courtAgencyId", Fields.<AgencyRow>combo("course.court"));
    private final DatePicker on = needed("on", Fields.date("course.applied-on"));
    private final Checkbox jointly = field("jointly", Fields.check("course.jointly"));

    ApplyConfirmationDialog(
            Confirmations confirmations, DisputePage.Agreement agreement, List<AgencyRow> courts, Dates dates) {
        super(Words.of("course.apply"), Words.of("course.apply"));
        this.confirmations = confirmations;
        this.id = agreement.id();
        court.setItems(courts);
        court.setItemLabelGenerator(AgencyRow::name);
        court.setHelperText(Words.of(courts.isEmpty() ? "course.court.none" : "course.court.hint"));
        courts.stream().findFirst().ifPresent(court::setValue);
        on.setValue(dates.today());
        var last = agreement.confirmation().lastDay();
        if (last != null) {
            note(Words.of("course.apply.note", dates.date(last)));
        }
        lines(court, on, jointly);
    }

    @Override
    String subject() {
        return id.value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var chosen = court.getValue();
        return confirmations.apply(command, id, chosen == null ? "" : chosen.id(), on.getValue(), jointly.getValue());
    }
}
