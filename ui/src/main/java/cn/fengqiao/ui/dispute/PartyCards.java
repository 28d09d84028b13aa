package cn.fengqiao.ui.dispute;

import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.PartyRole;
import cn.fengqiao.people.People;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;

/** Any number of parties, each a card; the next one stands on the next side until someone says otherwise. */
final class PartyCards extends Composite<Div> {

    private final People people;
    private final Runnable changed;
    private final List<PartyCard> cards = new ArrayList<>();
    private final Div list = new Div();

    PartyCards(People people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        list.addClassName("register-parties");
        var add = new Button(Words.of("desk.party.add"), VaadinIcon.PLUS.create(), click -> {
            append(next()).focus();
            changed.run();
        });
        add.addClickShortcut(Key.KEY_P, KeyModifier.ALT);
        add.setTooltipText(Words.of("desk.party.add.shortcut"));
        getContent().add(list, add);
    }

    /** The parties about whom anything is known. */
    List<PartyDraft> drafts() {
        return cards.stream()
                .filter(card -> !card.blank())
                .map(PartyCard::draft)
                .toList();
    }

    void show(List<PartyDraft> drafts) {
        cards.clear();
        list.removeAll();
        drafts.forEach(this::append);
        while (cards.size() < 2) {
            append(next());
        }
    }

    /** Ties the refusals of the n-th party to the n-th card that is not blank. */
    void bind(Refusals refusals) {
        var filled = cards.stream().filter(card -> !card.blank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            filled.get(i).bind(refusals, "parties[" + i + "].");
        }
    }

    private PartyCard append(PartyDraft draft) {
        var card = new PartyCard(new PartyMatches(people));
        card.onRemove(() -> remove(card));
        card.show(draft);
        card.onChange(changed);
        cards.add(card);
        list.add(card);
        return card;
    }

    private void remove(PartyCard card) {
        cards.remove(card);
        list.remove(card);
        changed.run();
    }

    private PartyDraft next() {
        var sides = PartyFields.SIDES;
        var side = sides.get(Math.min(cards.size(), sides.size() - 1));
        var role = cards.isEmpty() ? PartyRole.APPLICANT : PartyRole.RESPONDENT;
        return PartyDraft.person(side, role, "", "", "");
    }
}
