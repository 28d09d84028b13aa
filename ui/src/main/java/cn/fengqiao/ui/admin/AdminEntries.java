package cn.fengqiao.ui.admin;

import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.NavEntry;
import cn.fengqiao.ui.frame.UserEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the administrator's pages add to the navigation. */
@Configuration(proxyBeanMethods = false)
class AdminEntries {

    @Bean
    NavEntry accountsEntry() {
        return new NavEntry(
                900, "security.accounts", AdminNavigation.ACCOUNTS, VaadinIcon.USERS, Permission.ACCOUNT_MANAGE);
    }

    @Bean
    NavEntry servantsEntry() {
        return new NavEntry(
                890, "roster.nav", AdminNavigation.SERVANTS, VaadinIcon.USER_STAR, Permission.ACCOUNT_MANAGE);
    }

    @Bean
    NavEntry committeesEntry() {
        return new NavEntry(
                895,
                "committee.nav",
                AdminNavigation.COMMITTEES,
                VaadinIcon.GROUP,
                Permission.ACCOUNT_MANAGE,
                Permission.DISPUTE_ASSIGN);
    }

    @Bean
    NavEntry auditEntry() {
        return new NavEntry(
                910, "security.audit", AdminNavigation.AUDIT, VaadinIcon.CLIPBOARD_CHECK, Permission.AUDIT_READ);
    }

    @Bean
    NavEntry calendarEntry() {
        return new NavEntry(
                905, "calendar.title", AdminNavigation.CALENDAR, VaadinIcon.CALENDAR_CLOCK, Permission.CALENDAR_MANAGE);
    }

    @Bean
    UserEntry passwordEntry() {
        return new UserEntry(100, "security.password", AdminNavigation.PASSWORD);
    }
}
