package cn.fengqiao.ui.outreach;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Role;
import cn.fengqiao.ui.frame.Links;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** A lecturer's start: the visits to come. */
@SpringComponent
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class LecturerPart implements StartPart {

    private static final int ORDER = 210;
    private static final int SHOWN = 8;

    private final OutreachDesk desk;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.LECTURER);
    }

    @Override
    public Component show(Actor actor) {
        var visits = desk.calendar().mine(SHOWN);
        var section = new StartSection(Words.of("outreach.start.mine")).count(visits.size());
        visits.forEach(visit -> section.add(CoordinatorPart.line(desk, visit)));
        return visits.isEmpty()
                ? section.empty(
                        Words.of("outreach.start.mine.none"),
                        Links.to(OutreachNavigation.VISITS, Words.of("outreach.start.calendar")))
                : section;
    }
}
