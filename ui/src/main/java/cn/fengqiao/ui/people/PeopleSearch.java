package cn.fengqiao.ui.people;

import cn.fengqiao.people.HolderRow;
import cn.fengqiao.people.PartyKind;
import cn.fengqiao.people.People;
import cn.fengqiao.security.Actor;
import cn.fengqiao.ui.frame.SearchHit;
import cn.fengqiao.ui.frame.SearchSource;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Parties in the global search, masked: by name, pinyin or initials. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PeopleSearch implements SearchSource {

    private static final int ORDER = 200;

    private final People people;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String heading() {
        return "search.people";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        return people.findInSight(text, limit).stream()
                .map(row -> new SearchHit(
                        row.name(),
                        detail(row),
                        PeopleNavigation.holder(row.id()),
                        row.kind() == PartyKind.PERSON ? VaadinIcon.USER : VaadinIcon.OFFICE))
                .toList();
    }

    private static String detail(HolderRow row) {
        var disputes = row.disputes() > 0 ? Words.of("search.people.disputes", row.disputes()) : "";
        return Stream.of(row.idNumberMask(), row.phoneMask(), disputes)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
