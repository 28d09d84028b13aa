package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who quarrels, side by side: identity masked, what each wants, whether each agreed to be mediated. */
final class PartiesPanel extends Panel {

    private static final Set<DisputeAction> HERE =
            EnumSet.of(DisputeAction.ADD_PARTY, DisputeAction.ADD_PARTIES, DisputeAction.CORRECT_PARTY);

    /** Beyond this many the matrix has a page of its own, and each side shows its first few. */
    static final int MANY = 20;

    private static final int FEW = 5;

    private final DisputePage page;
    private final Steps steps;

    PartiesPanel(DisputePage page, Steps steps) {
        super(Words.of("desk.parties.title"));
        this.page = page;
        this.steps = steps;
        var present = Parties.present(page);
        beside(quiet(String.valueOf(present.size())));
        page.actions().stream()
                .filter(choice -> HERE.contains(choice.what()))
                .forEach(choice -> aside(WhyNot.button(choice, () -> steps.take(choice.what()))));
        var sides = new Div();
        sides.addClassName("parties");
        present.stream()
                .map(DisputePage.Party::side)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(side -> sides.add(side(side, present)));
        add(sides);
        if (present.size() > MANY) {
            add(DeliberationPart.link(page));
        }
        page.parties().stream()
                .filter(party -> party.until() != null)
                .forEach(party -> add(quiet(Words.of("desk.party.left", party.name()))));
    }

    private Div side(String side, List<DisputePage.Party> present) {
        var box = new Div(new H3(Words.of("desk.side", side)));
        box.addClassName("side");
        var members =
                present.stream().filter(party -> party.side().equals(side)).toList();
        more(box, members, present.size() > MANY ? FEW : members.size());
        return box;
    }

    /** Adds the next few, and what shows the next ones. */
    private void more(Div box, List<DisputePage.Party> members, int upTo) {
        var shown = (int)
                box.getChildren().filter(child -> child.hasClassName("party")).count();
        members.stream().limit(upTo).skip(shown).forEach(party -> box.add(party(party)));
        if (members.size() > upTo) {
            var more = new Button(Words.of("matrix.more", upTo, members.size()));
            more.addClickListener(click -> {
                box.remove(more);
                more(box, members, upTo + MANY);
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            box.add(more);
        }
    }

    private Div party(DisputePage.Party party) {
        var name = new Span(party.name());
        name.addClassName("name");
        var first = line(name, quiet(Terms.of(party.role())), consent(party), menu(party));
        var identity = Stream.of(party.idNumberMask(), party.phoneMask(), party.addressMask())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        var box = new Div(first);
        box.addClassName("party");
        if (!identity.isEmpty()) {
            var line = quiet(identity);
            line.addClassName("number");
            box.add(line);
        }
        if (!party.position().isBlank()) {
            var position = new Paragraph(Words.of("desk.party.wants", party.position()));
            position.addClassName("position");
            box.add(position);
        }
        if (party.otherDisputes() > 0) {
            box.add(quiet(Words.of("desk.party.others", party.otherDisputes())));
        }
        return box;
    }

    private static Span consent(DisputePage.Party party) {
        var consented = party.consented();
        if (consented == null) {
            return new Span();
        }
        return Badges.state(
                Words.of(consented ? "desk.consent.yes" : "desk.consent.no"), consented ? Tone.DONE : Tone.ENDED);
    }

    private MenuBar menu(DisputePage.Party party) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var item = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        item.setAriaLabel(Words.of("desk.party.menu", party.name()));
        if (page.header().mayReveal()) {
            item.getSubMenu().addItem(Words.of("desk.party.reveal"), click -> steps.reveal(party));
        }
        page.actions().stream()
                .filter(choice -> choice.what() == DisputeAction.REMOVE_PARTY)
                .forEach(choice -> {
                    MenuItem remove = item.getSubMenu().addItem(Terms.of(choice.what()), click -> steps.remove(party));
                    remove.setEnabled(choice.allowed());
                });
        bar.setVisible(!item.getSubMenu().getItems().isEmpty());
        return bar;
    }
}
