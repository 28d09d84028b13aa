package cn.fengqiao.ui.outreach;

import cn.fengqiao.outreach.HostDraft;
import cn.fengqiao.outreach.HostKind;
import cn.fengqiao.outreach.HostRow;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.DivisionRow;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Adds a host or changes one; the stored phone number stays unless another is typed. */
final class HostDialog extends FormDialog {

    private static final int USUAL_LISTENERS = 60;

    private final transient OutreachDesk desk;
    private final transient Optional<HostRow> host;
    private final TextField name = Fields.text("outreach.host.name");
    private final Select<HostKind> kind = Fields.select("outreach.kind", HostKind.class, "outreach.kind");
    private final ComboBox<DivisionRow> place;
    private final TextField contact = Fields.text("outreach.contact");
    private final TextField phone = Fields.text("outreach.phone");
    private final IntegerField audience = Fields.integer("outreach.audience.usual");

    HostDialog(OutreachDesk desk, Optional<HostRow> host) {
        super(Words.of(host.isPresent() ? "outreach.host.change" : "outreach.host.add"), Words.of("outreach.save"));
        this.desk = desk;
        this.host = host;
        place = refusals().bind("areaCode", desk.pickers().place());
        refusals().bind("name", name);
        refusals().bind("phone", phone);
        refusals().bind("audience", audience);
        kind.setValue(HostKind.COMMUNITY);
        audience.setValue(USUAL_LISTENERS);
        host.ifPresent(this::fill);
        row(name, kind);
        form(place);
        row(contact, phone, audience);
    }

    @Override
    String subject() {
        return host.map(HostRow::id).orElse("");
    }

    @Override
    Outcome<String> send(CommandId id) {
        var draft = new HostDraft(
                kind.getValue(),
                name.getValue(),
                Pickers.code(place, DivisionRow::code),
                contact.getValue(),
                phone.getValue(),
                audience.isEmpty() ? 0 : audience.getValue());
        return host.map(row -> desk.hosts().change(id, row.id(), Long.parseLong(kept().basis()), draft))
                .orElseGet(() -> desk.hosts().add(id, draft));
    }

    private void fill(HostRow row) {
        kept().basis(String.valueOf(row.version()));
        name.setValue(row.name());
        kind.setValue(row.kind());
        desk.pickers().division(row.areaCode()).ifPresent(place::setValue);
        contact.setValue(row.contact());
        phone.setPlaceholder(row.phoneMask());
        audience.setValue(row.audience());
    }
}
