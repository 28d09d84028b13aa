package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.VisitRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.textfield.IntegerField;

/** Records that a visit took place. */
final class DoneDialog extends FormDialog {

    private final IntegerField listeners = Fields.integer("outreach.listeners");
    private final transient OutreachDesk desk;
    private final transient VisitRow visit;

    DoneDialog(OutreachDesk desk, VisitRow visit) {
        super(Words.of("outreach.done"), Words.of("outreach.done.do"));
        this.desk = desk;
        this.visit = visit;
        listeners.setMin(0);
        listeners.setValue(visit.audience());
        form(listeners);
    }

    @Override
    String subject() {
        return visit.id();
    }

    @Override
    Outcome<String> send(CommandId id) {
        var count = listeners.getValue();
        return desk.visits().done(id, visit.id(), visit.version(), count == null ? visit.audience() : count);
    }
}
