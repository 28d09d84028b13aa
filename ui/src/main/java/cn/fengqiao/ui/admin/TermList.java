package cn.fengqiao.ui.admin;

import cn.fengqiao.roster.CommitteeTerm;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elections of a committee that are on record, the latest first: for which time, and who was elected. */
final class TermList extends Composite<Details> {

    private final transient Dates dates;

    TermList(List<CommitteeTerm> terms, Dates dates) {
        this.dates = dates;
        var list = new UnorderedList();
        terms.forEach(term -> list.add(new ListItem(line(term))));
        getContent().setSummaryText(Words.of("committee.terms", terms.size()));
        getContent().add(list);
        getContent().setVisible(!terms.isEmpty());
    }

    private String line(CommitteeTerm term) {
        return Stream.of(
                        time(term),
                        term.head().isEmpty() ? "" : Words.of("committee.terms.head", term.head()),
                        term.members().isEmpty()
                                ? ""
                                : Words.of(
                                        "committee.terms.members",
                                        term.members().size(),
                                        String.join(Words.of("committee.terms.comma"), term.members())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String time(CommitteeTerm term) {
        var to = term.to();
        return to == null
                ? Words.of("committee.terms.since", dates.date(term.from()))
                : Words.of("committee.terms.from-to", dates.date(term.from()), dates.date(to));
    }
}
