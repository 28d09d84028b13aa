package cn.fengqiao.ui.dispute;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.territory.Divisions;
import cn.fengqiao.ui.frame.SearchHit;
import cn.fengqiao.ui.frame.SearchSource;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Places in the global search; each leads to the disputes that happened there. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PlaceSearch implements SearchSource {

    private static final int ORDER = 300;

    private final Divisions divisions;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String heading() {
        return "search.places";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        var areas = actor.areas(Permission.DISPUTE_READ);
        if (text.isEmpty() || areas.isEmpty()) {
            return List.of();
        }
        return divisions.search(text, areas, limit).stream()
                .map(place -> new SearchHit(
                        place.name(), place.path(), DisputesNavigation.place(place.code()), VaadinIcon.MAP_MARKER))
                .toList();
    }
}
