package cn.fengqiao.ui.outreach;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.SearchHit;
import cn.fengqiao.ui.frame.SearchSource;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Visits in the global search: by number, words of the title, or the host in pinyin. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class VisitSearch implements SearchSource {

    private static final int ORDER = 400;

    private final OutreachDesk desk;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String heading() {
        return "outreach.visits";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        if (!actor.may(Permission.OUTREACH_READ)) {
            return List.of();
        }
        return desk.calendar().search(text, limit).stream()
                .map(visit -> new SearchHit(
                        visit.title(),
                        String.join(
                                " · ",
                                desk.dates().dateTime(visit.startsAt()),
                                Words.of("outreach.state", visit.state()),
                                visit.number()),
                        OutreachNavigation.visit(visit.id()),
                        VaadinIcon.CALENDAR))
                .toList();
    }
}
