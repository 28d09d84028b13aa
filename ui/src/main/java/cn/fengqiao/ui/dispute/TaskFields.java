package cn.fengqiao.ui.dispute;

import cn.fengqiao.joint.TaskDraft;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** What has to be done, by which agency and whom, until when. */
final class TaskFields extends Composite<Div> {

    private final LocalDate today;
    private final TextField title = Fields.text("joint.task.title");
    private final ComboBox<AgencyRow> agency = Fields.combo("joint.task.agency");
    private final TextField owner = Fields.text("joint.task.owner");
    private final DatePicker dueOn = Fields.date("joint.task.due");

    TaskFields(Agencies agencies, Refusals refusals, LocalDate today) {
        this.today = today;
        AgencyPick.into(agency, agencies);
        dueOn.setMin(today);
        dueOn.setValue(today.plusDays(7));
        refusals.bind("taskTitle", title);
        refusals.bind("taskAgencyId", agency);
        refusals.bind("taskDueOn", dueOn);
        var first = new Div(title, agency);
        var second = new Div(owner, dueOn);
        first.addClassName("form-row");
        second.addClassName("form-row");
        getContent().add(first, second);
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Words.of("joint.task"));
    }

    boolean isEmpty() {
        return title.isEmpty() && agency.isEmpty();
    }

    TaskDraft draft() {
        return new TaskDraft(
                title.getValue(),
                AgencyPick.id(agency.getValue()),
                owner.getValue(),
                Optional.ofNullable(dueOn.getValue()).orElse(today));
    }
}
