package cn.fengqiao.ui.dispute;

import cn.fengqiao.protection.OrderRow;
import cn.fengqiao.protection.Protections;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Optional;

/** What the court decided on a protection order, and until when it is valid. */
final class OrderDecisionDialog extends CommandDialog {

    private final Protections protections;
    private final OrderRow order;
    private final LocalDate today;
    private final RadioButtonGroup<Boolean> granted =
            field("granted", new RadioButtonGroup<>(Words.of("protect.decision")));
    private final DatePicker on = field("on", Fields.date("desk.on"));
    private final DatePicker validUntil = field("validUntil", Fields.date("protect.valid-until"));

    OrderDecisionDialog(Protections protections, OrderRow order, LocalDate today) {
        super(Words.of("protect.decide"), Words.of("protect.decide"));
        this.protections = protections;
        this.order = order;
        this.today = today;
        granted.setItems(true, false);
        granted.setItemLabelGenerator(yes -> Words.of(yes ? "protect.granted" : "protect.refused"));
        granted.setValue(true);
        granted.addValueChangeListener(change -> validUntil.setVisible(change.getValue()));
        on.setMax(today);
        on.setValue(today);
        validUntil.setValue(today.plusMonths(6));
        lines(granted);
        row(on, validUntil);
    }

    @Override
    String subject() {
        return order.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var yes = Boolean.TRUE.equals(granted.getValue());
        return protections.decide(
                command,
                order.id(),
                yes,
                Optional.ofNullable(on.getValue()).orElse(today),
                yes ? validUntil.getValue() : null);
    }
}
