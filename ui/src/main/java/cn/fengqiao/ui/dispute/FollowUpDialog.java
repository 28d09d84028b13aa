package cn.fengqiao.ui.dispute;

import cn.fengqiao.aftercare.FollowUpDraft;
import cn.fengqiao.aftercare.FollowUpKind;
import cn.fengqiao.aftercare.FollowUpResult;
import cn.fengqiao.aftercare.FollowUpRow;
import cn.fengqiao.aftercare.FollowUpWay;
import cn.fengqiao.aftercare.FollowUps;
import cn.fengqiao.aftercare.Satisfaction;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;

/** How things were when somebody looked again, and what the person asked said. */
final class FollowUpDialog extends CommandDialog {

    private final FollowUps followUps;
    private final FollowUpRow row;
    private final DatePicker doneOn = needed("doneOn", Fields.date("desk.on"));
    private final Select<FollowUpWay> way =
            field("way", Fields.select("care.way", FollowUpWay.class, Terms.prefix(FollowUpWay.class)));
    private final Select<FollowUpResult> result =
            field("result", Fields.select("care.result", FollowUpResult.class, Terms.prefix(FollowUpResult.class)));
    private final ComboBox<DisputePage.Party> party = field("partyId", Fields.<DisputePage.Party>combo("care.whom"));
    private final Select<Satisfaction> satisfaction = field(
            "satisfaction", Fields.select("care.satisfaction", Satisfaction.class, Terms.prefix(Satisfaction.class)));
    private final RadioButtonGroup<Boolean> fair =
            field("fair", new RadioButtonGroup<>(Words.of("care.fair.question")));
    private final TextArea note = field("note", Fields.area("care.note"));
    private final TextArea signs = field("signs", Fields.area("care.signs"));
    private final TextArea measures = field("measures", Fields.area("care.measures"));

    FollowUpDialog(FollowUps followUps, FollowUpRow row, List<DisputePage.Party> parties, LocalDate today) {
        super(Words.of("care.record"), Words.of("care.record"));
        this.followUps = followUps;
        this.row = row;
        doneOn.setValue(today);
        doneOn.setMax(today);
        way.setValue(row.way());
        result.setValue(FollowUpResult.CALM);
        result.addValueChangeListener(change -> fit());
        party.setItems(parties);
        party.setItemLabelGenerator(Parties::label);
        parties.stream().findFirst().ifPresent(party::setValue);
        satisfaction.setEmptySelectionAllowed(true);
        satisfaction.setEmptySelectionCaption(Words.of("care.not-asked"));
        fair.setItems(true, false);
        fair.setItemLabelGenerator(yes -> Words.of(yes ? "care.fair" : "care.unfair"));
        note.setMinRows(2);
        signs.setMinRows(2);
        measures.setMinRows(2);
        row(doneOn, way);
        row(result, party);
        row(satisfaction, fair);
        lines(note, signs, measures);
        fit();
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var reached = result.getValue() != FollowUpResult.NOT_REACHED;
        var draft = new FollowUpDraft(
                doneOn.getValue(),
                way.getValue(),
                result.getValue(),
                reached && party.getValue() != null ? party.getValue().id() : "",
                reached ? satisfaction.getValue() : null,
                reached ? fair.getValue() : null,
                signs.getValue(),
                measures.getValue(),
                note.getValue());
        return followUps.done(command, row.id(), draft);
    }

    /** Who was not reached said nothing; after violence nobody is asked whether it was settled to their liking. */
    private void fit() {
        var reached = result.getValue() != FollowUpResult.NOT_REACHED;
        party.setVisible(reached);
        satisfaction.setVisible(reached && row.kind() == FollowUpKind.AGREEMENT);
        fair.setVisible(reached && row.kind() == FollowUpKind.AGREEMENT);
    }
}
