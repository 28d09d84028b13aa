package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.HandoverDraft;
import cn.fengqiao.dispute.HandoverKind;
import cn.fengqiao.dispute.Handovers;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.territory.AgencyKind;
import cn.fengqiao.territory.AgencyRow;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a dispute to another agency: what goes, to whom, why; the other one answers. */
final class HandoverDialog extends CommandDialog {

    private static final int MOST = 40;
    private static final List<String> EVERYWHERE = List.of("");

    private final Handovers handovers;
    private final Agencies agencies;
    private final DisputeId id;
    private final RadioButtonGroup<HandoverKind> kind =
            field("kind", new RadioButtonGroup<HandoverKind>(Words.of("desk.handover.kind")));
    private final ComboBox<AgencyRow> to = field("toAgencyId", Fields.<AgencyRow>combo("desk.handover.to"));
    private final TextArea reason = field("reason", Fields.area("desk.reason"));
    private final Checkbox override = field("override", Fields.check("desk.handover.override"));

    /** @param mayDecide true when the person may give it without asking the receiver */
    HandoverDialog(String title, Handovers handovers, Agencies agencies, DisputeId id, boolean mayDecide) {
        super(title, title);
        this.handovers = handovers;
        this.agencies = agencies;
        this.id = id;
        kind.setItems(HandoverKind.values());
        kind.setItemLabelGenerator(Terms::of);
        kind.setRenderer(new ComponentRenderer<>(HandoverDialog::line));
        kind.setValue(HandoverKind.REFER);
        to.setItemLabelGenerator(AgencyRow::name);
        to.setPlaceholder(Words.of("desk.place.hint"));
        to.setItems(this::find);
        new DraftValue(
                        () -> Optional.ofNullable(to.getValue())
                                .map(AgencyRow::id)
                                .orElse(""),
                        agency -> agencies.byId(agency).ifPresentOrElse(to::setValue, to::clear))
                .attachTo(to);
        override.setVisible(mayDecide);
        lines(kind, to, reason, override);
        note(Words.of("desk.handover.note"));
    }

    private Stream<AgencyRow> find(Query<AgencyRow, String> query) {
        var from = query.getOffset();
        var limit = query.getLimit();
        var text = query.getFilter().orElse("");
        return from > 0
                ? Stream.empty()
                : agencies.search(text, List.of(AgencyKind.values()), EVERYWHERE, Math.min(MOST, limit)).stream();
    }

    @Override
    Outcome<?> send(CommandId command) {
        var agency = to.getValue();
        return handovers.offer(
                command,
                id,
                new HandoverDraft(
                        kind.getValue(), agency == null ? "" : agency.id(), reason.getValue(), override.getValue()));
    }

    private static Div line(HandoverKind kind) {
        var what = new Div(Words.of("desk.handover.about", kind));
        what.addClassNames("quiet", "small");
        return new Div(new Span(Terms.of(kind)), what);
    }
}
