package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.HostRow;
import cn.fengqiao.outreach.RequestDraft;
import cn.fengqiao.outreach.TopicRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;

/** Takes down what a host wishes for. */
final class RequestDialog extends FormDialog {

    private final transient OutreachDesk desk;
    private final ComboBox<HostRow> host;
    private final ComboBox<TopicRow> topic;
    private final DatePicker from = Fields.date("outreach.wished-from");
    private final DatePicker to = Fields.date("outreach.wished-to");
    private final TextArea wish = Fields.area("outreach.wish");

    RequestDialog(OutreachDesk desk) {
        super(Words.of("outreach.request"), Words.of("outreach.request.do"));
        this.desk = desk;
        host = refusals().bind("hostId", desk.pickers().host());
        topic = refusals().bind("topicCode", desk.pickers().topic());
        refusals().bind("wishedTo", to);
        topic.setClearButtonVisible(true);
        from.setValue(desk.dates().today());
        to.setValue(desk.dates().today().plusDays(30));
        row(host, topic);
        row(from, to);
        form(wish);
    }

    @Override
    Outcome<String> send(CommandId id) {
        if (from.isEmpty() || to.isEmpty()) {
            return Outcome.refused(Refusal.field("wishedTo", "refusal.request.days"));
        }
        return desk.requests()
                .record(
                        id,
                        new RequestDraft(
                                Pickers.code(host, HostRow::id),
                                Pickers.code(topic, TopicRow::code),
                                wish.getValue(),
                                from.getValue(),
                                to.getValue()));
    }
}
