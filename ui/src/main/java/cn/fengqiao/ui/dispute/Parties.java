package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parties of a dispute as forms need them: those who still take part, named with their side. */
final class Parties {

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
