package cn.fengqiao.ui.analysis;

import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the questions add to the navigation. */
@Configuration(proxyBeanMethods = false)
class AnalysisPages {

    @Bean
    NavEntry questionsEntry() {
        return new NavEntry(
                300, "analysis.title", QuestionsNavigation.QUESTIONS, VaadinIcon.CLUSTER, Permission.ANALYSIS_RUN);
    }
}
