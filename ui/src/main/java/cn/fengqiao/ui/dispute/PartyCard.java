package cn.fengqiao.ui.dispute;

import cn.fengqiao.people.HolderRow;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/** One party in a form: side and name at first, everything else on demand, and who it may be on record already. */
final class PartyCard extends Composite<Div> {

    private final PartyFields fields = new PartyFields();
    private final PartyMatches matches;
    private final Div known = new Div();
    private final Div more;
    private final Button toggle = new Button(Words.of("desk.party.more"), VaadinIcon.ANGLE_DOWN.create());
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    private Runnable changed = () -> {};
    private @Nullable HolderRow holder;

    PartyCard(PartyMatches matches) {
        this.matches = matches;
        more = fields.rest();
        more.setVisible(false);
        known.setVisible(false);
        known.addClassName("party-match");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(click -> open(!more.isVisible()));
        toggle.getElement().setAttribute("aria-expanded", "false");
        matches.onPick(this::know);
        fields.onChange(this::changed);
        getContent().addClassName("party-card");
        getContent().getElement().setAttribute("role", "group");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Words.of("desk.party.remove"));
        remove.setTooltipText(Words.of("desk.party.remove"));
        remove.setVisible(false);
        getContent().add(fields.first(remove), known, matches, toggle, more);
    }

    PartyDraft draft() {
        var draft = fields.draft();
        return holder == null
                ? draft
                : PartyDraft.known(holder.kind(), holder.id(), draft.side(), draft.role(), draft.position());
    }

    void show(PartyDraft draft) {
        fields.show(draft);
        open(!draft.idNumber().isEmpty() || draft.kind() == PartyKind.ORGANISATION);
        var id = draft.existingId();
        if (id != null) {
            matches.row(id).ifPresent(this::know);
        }
    }

    boolean blank() {
        return holder == null && fields.blank();
    }

    String side() {
        return fields.draft().side();
    }

    void bind(Refusals refusals, String prefix) {
        fields.bind(refusals, prefix);
    }

    void onChange(Runnable action) {
        changed = action;
    }

    /** Without this, the card cannot be taken away. */
    void onRemove(Runnable action) {
        remove.addClickListener(click -> action.run());
        remove.setVisible(true);
    }

    void focus() {
        fields.focus();
    }

    private void changed() {
        if (holder == null) {
            matches.look(fields.draft());
        }
        changed.run();
    }

    private void know(HolderRow row) {
        holder = row;
        matches.clear();
        fields.known(row.name());
        var undo = new Button(Words.of("desk.party.unlink"), click -> forget());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        known.removeAll();
        known.add(new Span(PartyMatches.describe(row)), undo);
        known.setVisible(true);
        changed.run();
    }

    private void forget() {
        holder = null;
        known.setVisible(false);
        fields.unknown();
        changed.run();
    }

    private void open(boolean open) {
        more.setVisible(open);
        toggle.setText(Words.of(open ? "desk.party.less" : "desk.party.more"));
        toggle.setIcon((open ? VaadinIcon.ANGLE_UP : VaadinIcon.ANGLE_DOWN).create());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
