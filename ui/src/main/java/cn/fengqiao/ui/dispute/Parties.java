package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.selection.MultiSelect;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parties of a dispute as forms need them: those who still take part, named with their side. */
final class Parties {

    /** As many as a person reads through. */
    private static final int FEW = 12;

    private Parties() {}

    static List<DisputePage.Party> present(DisputePage page) {
        return page.parties().stream().filter(party -> party.until() == null).toList();
    }

    static String label(DisputePage.Party party) {
        return Words.of("desk.party.label", party.name(), Words.of("desk.side", party.side()));
    }

    static Set<String> ids(Collection<DisputePage.Party> parties) {
        return parties.stream().map(DisputePage.Party::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the parties with those ids, in the order of the page. */
    static String names(DisputePage page, Collection<String> ids) {
        return page.parties().stream()
                .filter(party -> ids.contains(party.id()))
                .map(DisputePage.Party::name)
                .collect(Collectors.joining("、"));
    }

    /** Parties to choose among, all of them chosen, under the name that refusals use. */
    static MultiSelect<?, DisputePage.Party> choice(
            String label, List<DisputePage.Party> parties, Refusals refusals, String name) {
        return parties.size() > FEW
                ? refusals.bind(name, search(label, parties))
                : refusals.bind(name, group(label, parties, true));
    }

    /** More than a few are found by typing, not read through; whoever was not there is taken out. */
    private static MultiSelectComboBox<DisputePage.Party> search(String label, List<DisputePage.Party> parties) {
        var field = Fields.<DisputePage.Party>multi(label);
        field.setItemLabelGenerator(Parties::label);
        field.setItems(parties);
        field.setSelectedItemsOnTop(true);
        field.setClearButtonVisible(true);
        field.setValue(new HashSet<>(parties));
        return field;
    }

    static CheckboxGroup<DisputePage.Party> group(String label, List<DisputePage.Party> parties, boolean all) {
        var group = new CheckboxGroup<DisputePage.Party>(Words.of(label));
        group.setItems(parties);
        group.setItemLabelGenerator(Parties::label);
        group.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        if (all) {
            group.setValue(new HashSet<>(parties));
        }
        return group;
    }
}
