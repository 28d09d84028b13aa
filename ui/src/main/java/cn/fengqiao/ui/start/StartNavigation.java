package cn.fengqiao.ui.start;

import cn.fengqiao.ui.frame.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in to the start page: the first entry of the navigation, for everybody. */
@Configuration(proxyBeanMethods = false)
public class StartNavigation {

    @Bean
    NavEntry startEntry() {
        return new NavEntry(0, "desk.nav.start", "", VaadinIcon.HOME_O);
    }
}
