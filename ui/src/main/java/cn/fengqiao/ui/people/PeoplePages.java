package cn.fengqiao.ui.people;

import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people add to the navigation. */
@Configuration(proxyBeanMethods = false)
class PeoplePages {

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry(300, "holder.nav", PeopleNavigation.PEOPLE, VaadinIcon.USERS, Permission.PERSON_READ);
    }
}
