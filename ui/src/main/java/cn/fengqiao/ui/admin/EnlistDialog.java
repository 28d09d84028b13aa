package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.Capacity;
import cn.fengqiao.roster.ServantDraft;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Enlists somebody who serves: as what, where, and for a mediator until when the training counts. */
final class EnlistDialog extends Dialog {

    private final CommandId command = CommandId.fresh();
    private final Refusals refusals = new Refusals();
    private final Select<Capacity> capacity = Fields.select("roster.capacity", Capacity.class, "roster.capacity");
    private final TextField name = refusals.bind("name", Fields.text("security.name"));
    private final ComboBox<AgencyRow> agency;
    private final TextField title = refusals.bind("title", Fields.text("roster.title"));
    private final DatePicker trained = refusals.bind("trainedUntilOn", Fields.date("roster.trained-until"));

    EnlistDialog(
            AgencyChoice agencies, BiFunction<CommandId, ServantDraft, Outcome<String>> send, Consumer<String> done) {
        agency = refusals.bind("agencyId", agencies.field());
        setHeaderTitle(Words.of("roster.enlist"));
        setCloseOnOutsideClick(false);
        setWidth("min(34rem, 96vw)");
        capacity.setValue(Capacity.OFFICER);
        capacity.addValueChangeListener(event -> trained.setVisible(capacity.getValue() == Capacity.MEDIATOR));
        trained.setVisible(false);
        trained.setHelperText(Words.of("roster.trained-until.hint"));
        title.setHelperText(Words.of("roster.title.hint"));
        var form = new Div(capacity, name, agency, title, trained);
        form.addClassName("fq-form");
        add(refusals, form);
        var enlist = new Button(
                Words.of("roster.enlist.do"),
                click -> refusals.handle(send.apply(command, draft()), personId -> {
                    close();
                    done.accept(personId);
                }));
        enlist.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> close()), enlist);
    }

    private ServantDraft draft() {
        return new ServantDraft(
                name.getValue(),
                capacity.getValue(),
                agency.isEmpty() ? "" : agency.getValue().id(),
                title.getValue(),
                trained.isVisible() ? trained.getValue() : null);
    }
}
