package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.SittingTime;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** When, how long, where: the same fields for planning a session and for moving it. */
final class SittingTimeFields {

    private final DateTimePicker startsAt;
    private final IntegerField minutes;
    private final TextField place;
    private final Checkbox elsewhere;

    SittingTimeFields(CommandDialog dialog, LocalDateTime start, int length, String where) {
        startsAt = dialog.field("startsAt", Fields.dateTime("sitting.at"));
        minutes = dialog.field("minutes", Fields.integer("sitting.minutes"));
        place = dialog.field("place", Fields.text("sitting.place"));
        elsewhere = dialog.field("elsewhere", Fields.check("sitting.elsewhere"));
        startsAt.setValue(start);
        minutes.setValue(length);
        minutes.setMin(15);
        minutes.setMax(480);
        minutes.setStep(15);
        place.setValue(where);
        dialog.row(startsAt, minutes);
        dialog.lines(place, elsewhere);
    }

    SittingTime value() {
        var at = startsAt.getValue();
        return new SittingTime(
                at == null ? Instant.EPOCH : at.atZone(Dates.ZONE).toInstant(),
                Optional.ofNullable(minutes.getValue()).orElse(0),
                place.getValue(),
                elsewhere.getValue());
    }
}
