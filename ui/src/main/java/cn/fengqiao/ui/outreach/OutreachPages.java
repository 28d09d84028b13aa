package cn.fengqiao.ui.outreach;

import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What outreach adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class OutreachPages {

    @Bean
    NavEntry visitsEntry() {
        return new NavEntry(
                200, "outreach.visits", OutreachNavigation.VISITS, VaadinIcon.CALENDAR, Permission.OUTREACH_READ);
    }

    @Bean
    NavEntry hostsEntry() {
        return new NavEntry(
                210, "outreach.hosts", OutreachNavigation.HOSTS, VaadinIcon.BUILDING, Permission.OUTREACH_READ);
    }

    @Bean
    NavEntry lecturersEntry() {
        return new NavEntry(
                220,
                "outreach.lecturers",
                OutreachNavigation.LECTURERS,
                VaadinIcon.ACADEMY_CAP,
                Permission.OUTREACH_READ);
    }
}
