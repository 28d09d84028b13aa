package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses parties of a dispute, one by one or a side at once, so that hundreds can be named in a few touches. */
final class PartyPicker {

    private final MultiSelectComboBox<Choice> field;

    /** One party, or everybody of a side; the key is what a kept form remembers. */
    private record Choice(String key, String label, List<String> ids) {}

    PartyPicker(String label, List<DisputePage.Party> parties) {
        field = Fields.multi(label);
        var sides = parties.stream()
                .collect(Collectors.groupingBy(DisputePage.Party::side, java.util.TreeMap::new, Collectors.toList()));
        var whole = sides.entrySet().stream()
                .filter(side -> side.getValue().size() > 1)
                .map(side -> new Choice(
                        side.getKey(),
                        Words.of(
                                "issue.whole-side",
                                side.getKey(),
                                side.getValue().size()),
                        side.getValue().stream().map(DisputePage.Party::id).toList()));
        var single = parties.stream()
                .sorted(Comparator.comparing(DisputePage.Party::side))
                .map(party -> new Choice(party.id(), Parties.label(party), List.of(party.id())));
        field.setItems(java.util.stream.Stream.concat(whole, single).toList());
        field.setItemLabelGenerator(Choice::label);
    }

    MultiSelectComboBox<?> field() {
        return field;
    }

    Set<String> ids() {
        return field.getValue().stream()
                .flatMap(choice -> choice.ids().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
