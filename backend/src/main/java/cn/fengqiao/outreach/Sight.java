package cn.fengqiao.outreach;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What of outreach the actor may see and change: everything of the areas in which the permission is held. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Sight {

    private final Acting acting;

    List<String> reading() {
        return acting.actor().areas(Permission.OUTREACH_READ);
    }

    List<String> planning() {
        return acting.actor().areas(Permission.OUTREACH_PLAN);
    }

    boolean mayPlanIn(String areaCode) {
        return acting.actor().may(Permission.OUTREACH_PLAN, areaCode);
    }

    String me() {
        return acting.actor().personId();
    }

    String name() {
        return acting.actor().name();
    }
}
