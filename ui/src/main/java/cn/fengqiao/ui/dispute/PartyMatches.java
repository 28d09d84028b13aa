package cn.fengqiao.ui.dispute;

import cn.fengqiao.people.HolderRow;
import cn.fengqiao.people.PartyDraft;
import cn.fengqiao.people.People;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who a party that is being typed may be: exact by ID number, credit code or phone, otherwise by name. */
final class PartyMatches extends Composite<Div> {

    private static final int MOST = 3;
    private static final int SHORTEST = 6;

    private final People people;
    private Consumer<HolderRow> picked = row -> {};

    PartyMatches(People people) {
        this.people = people;
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void onPick(Consumer<HolderRow> action) {
        picked = action;
    }

    void look(PartyDraft draft) {
        clear();
        found(draft).stream().limit(MOST).forEach(row -> getContent().add(line(row)));
    }

    void clear() {
        getContent().removeAll();
    }

    Optional<HolderRow> row(String id) {
        return people.row(id);
    }

    static String describe(HolderRow row) {
        var details = Stream.of(
                        row.name(),
                        row.idNumberMask(),
                        row.phoneMask(),
                        Words.of("desk.party.in-disputes", row.disputes()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return Words.of("desk.party.on-record", details);
    }

    private List<HolderRow> found(PartyDraft draft) {
        var number = draft.idNumber().strip();
        var phone = draft.phone().strip();
        if (number.length() >= SHORTEST || phone.length() >= SHORTEST) {
            return people.match(draft.kind(), number, phone);
        }
        var name = draft.name().strip();
        return name.codePointCount(0, name.length()) < 2
                ? List.of()
                : people.find(name, MOST).stream()
                        .filter(row -> row.kind() == draft.kind())
                        .toList();
    }

    private Div line(HolderRow row) {
        var pick = new Button(Words.of("desk.party.this-one"), click -> picked.accept(row));
        var line = new Div(new Span(describe(row)), pick);
        line.addClassName("party-match");
        return line;
    }
}
