package cn.fengqiao.ui.outreach;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.SearchHit;
import cn.fengqiao.ui.frame.SearchSource;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Hosts in the global search. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class HostSearch implements SearchSource {

    private static final int ORDER = 410;

    private final OutreachDesk desk;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String heading() {
        return "outreach.hosts";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        if (!actor.may(Permission.OUTREACH_READ) || text.isEmpty()) {
            return List.of();
        }
        return desk.hosts().search(text, List.of(), 0, limit).stream()
                .map(host -> new SearchHit(
                        host.name(), host.place(), OutreachNavigation.host(host.id()), VaadinIcon.BUILDING))
                .toList();
    }
}
