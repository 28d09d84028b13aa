package cn.fengqiao.testing;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.ActorAuthentication;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Role;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as somebody; {@link GraphTest} signs them out again before the next one. */
public final class TestActors {

    /** 姑苏区, where the stories of the tests happen. */
    public static final String AREA = "320508";

    private TestActors() {}

    public static Actor asOfficer() {
        return as(Role.COMMUNITY_OFFICER, AREA);
    }

    public static Actor asHead() {
        return as(Role.STATION_HEAD, AREA);
    }

    public static Actor asMediator() {
        return as(Role.MEDIATOR, AREA);
    }

    public static Actor asPartner() {
        return as(Role.PARTNER, AREA);
    }

    public static Actor asCoordinator() {
        return as(Role.COORDINATOR, AREA);
    }

    public static Actor asLecturer() {
        return as(Role.LECTURER, AREA);
    }

    public static Actor asSupervisor() {
        return as(Role.SUPERVISOR, AREA);
    }

    public static Actor asAnalyst() {
        return as(Role.ANALYST, AREA);
    }

    public static Actor asAdministrator() {
        return as(Role.ADMINISTRATOR, AREA);
    }

    public static Actor asSystem() {
        return as(Actor.SYSTEM);
    }

    /** Somebody in that role in an agency that is made up and covers the area. */
    public static Actor as(Role role, String area) {
        return as(role, area, "agency-" + area);
    }

    /** Somebody in that role in that agency. */
    public static Actor as(Role role, String area, String agencyId) {
        var id = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return as(new Actor(
                "account-" + id,
                id,
                "测试" + role.name(),
                "person-" + id,
                List.of(new Grant(role, agencyId, "测试机构", List.of(area)))));
    }

    public static Actor as(Actor actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
        return actor;
    }

    public static void asNobody() {
        SecurityContextHolder.clearContext();
    }
}
