package cn.fengqiao.ui.admin;

import cn.fengqiao.shared.CommandId;
import cn.fengqiao.territory.WorkdayCalendar;
import cn.fengqiao.territory.WorkdayRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of the calendar: on which day, whether people work, and why. */
final class WorkdayDialog extends Dialog {

    private final CommandId command = CommandId.fresh();

    private final Refusals refusals = new Refusals();

    private final DatePicker on = refusals.bind("on", Fields.date("calendar.on"));

    private final RadioButtonGroup<Boolean> work = new RadioButtonGroup<>(Words.of("calendar.kind"));

    private final TextField festival = refusals.bind("festival", Fields.text("calendar.festival"));

    /** @param row the day to change; null for a new one */
    WorkdayDialog(WorkdayCalendar calendar, @Nullable WorkdayRow row, int year, Runnable done) {
        setHeaderTitle(Words.of(row == null ? "calendar.add" : "calendar.change"));
        setCloseOnOutsideClick(false);
        setWidth("min(28rem, 96vw)");
        work.setItems(false, true);
        work.setItemLabelGenerator(yes -> Words.of(yes ? "calendar.work" : "calendar.off"));
        work.setValue(row != null && row.work());
        on.setValue(row == null ? LocalDate.of(year, 1, 1) : row.on());
        on.setReadOnly(row != null);
        festival.setValue(row == null ? "" : row.festival());
        var form = new Div(on, work, festival);
        form.addClassName("fq-form");
        add(refusals, form);
        var save = new Button(Words.of("calendar.save"), click -> save(calendar, done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> close()), save);
    }

    private void save(WorkdayCalendar calendar, Runnable done) {
        var day = on.getValue();
        if (day == null) {
            refusals.show(List.of(cn.fengqiao.shared.Refusal.field("on", "refusal.missing")));
            return;
        }
        refusals.handle(calendar.set(command, day, Boolean.TRUE.equals(work.getValue()), festival.getValue()), set -> {
            close();
            done.run();
        });
    }
}
