package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in to the dossier of a dispute from any other page. */
@Configuration(proxyBeanMethods = false)
public class DossierNavigation {

    /** Path of the dossier, without a leading slash. */
    public static String path(DisputeId id) {
        return "disputes/" + id.value() + "/dossier";
    }

    @Bean
    NavEntry dueDossiersEntry() {
        return new NavEntry(150, "paper.due", "dossiers/due", VaadinIcon.ARCHIVE, Permission.DISPUTE_ASSIGN);
    }
}
