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

/** Lecturers in the global search. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class LecturerSearch implements SearchSource {

    private static final int ORDER = 420;

    private final OutreachDesk desk;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String heading() {
        return "outreach.lecturers";
    }

    @Override
    public List<SearchHit> find(String text, Actor actor, int limit) {
        if (!actor.may(Permission.OUTREACH_READ) || text.isEmpty()) {
            return List.of();
        }
        return desk.lecturers().search(text, "", 0, limit).stream()
                .map(row -> new SearchHit(
                        row.name(), row.agencyName(), OutreachNavigation.lecturer(row.id()), VaadinIcon.ACADEMY_CAP))
                .toList();
    }
}
