package cn.fengqiao.ui.outreach;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.SearchHit;
import cn.fengqiao.ui.frame.SearchSource;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** Hosts and lecturers in the global search. */
@SpringComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class OutreachSearch implements SearchSource {

    private static final int ORDER = 200;

    private final OutreachDesk desk;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String heading() {
        return "outreach.search";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        if (!actor.may(Permission.OUTREACH_READ)) {
            return List.of();
        }
        var hosts = desk.hosts().search(text, List.of(), 0, limit).stream()
                .map(host -> new SearchHit(
                        host.name(), host.place(), OutreachNavigation.host(host.id()), VaadinIcon.BUILDING));
        var lecturers = desk.lecturers().search(text, "", 0, limit).stream()
                .map(row -> new SearchHit(
                        row.name(),
                        Words.of("outreach.lecturer") + " · " + row.agencyName(),
                        OutreachNavigation.lecturer(row.id()),
                        VaadinIcon.ACADEMY_CAP));
        return Stream.concat(hosts, lecturers).limit(limit).toList();
    }
}
