package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeList;
import cn.fengqiao.dispute.DisputeOrder;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.ui.frame.SearchHit;
import cn.fengqiao.ui.frame.SearchSource;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Disputes in the global search: by number or its last digits, by words of the story, by the name of a party. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DisputeSearch implements SearchSource {

    private static final int ORDER = 100;

    private final DisputeList list;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String heading() {
        return "search.disputes";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        if (Texts.length(text) < 2 || !(actor.may(Permission.DISPUTE_READ) || actor.may(Permission.OWN_DISPUTE_READ))) {
            return List.of();
        }
        var filter = new DisputeFilter(null, Set.of(), Set.of(), Set.of(), text, false, false);
        return list.fetch(filter, DisputeOrder.LAST_STEP_DESC, 0, limit).stream()
                .map(row -> new SearchHit(
                        row.title(),
                        String.join(" · ", row.number(), Terms.of(row.state()), row.area()),
                        DisputesNavigation.path(row.id()),
                        VaadinIcon.CLIPBOARD_TEXT))
                .toList();
    }
}
