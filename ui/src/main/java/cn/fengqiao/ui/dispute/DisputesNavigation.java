package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.NavEntry;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in to the officers' pages from any other page. */
@Configuration(proxyBeanMethods = false)
public class DisputesNavigation {

    static final String LIST = "disputes";
    static final String NEW = "disputes/new";

    /** Path of one dispute, without a leading slash. */
    public static String path(DisputeId id) {
        return LIST + "/" + id.value();
    }

    /** Path of the matrix of one dispute. */
    static String matrix(DisputeId id) {
        return path(id) + "/matrix";
    }

    /** Path of the list, narrowed to what the filter says where the list's address can say it. */
    public static String path(DisputeFilter filter) {
        var query = DisputeFilters.query(filter).getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    /** Path of the list of what happened in that place. */
    public static String place(String divisionCode) {
        return LIST + "?area=" + divisionCode;
    }

    public static String newReport() {
        return NEW;
    }

    public static void open(DisputeId id) {
        UI.getCurrent().navigate(path(id));
    }

    static void open(String path) {
        UI.getCurrent().navigate(path, QueryParameters.empty());
    }

    @Bean
    NavEntry disputesEntry() {
        return new NavEntry(
                100,
                "desk.nav.disputes",
                LIST,
                VaadinIcon.CLIPBOARD_TEXT,
                Permission.DISPUTE_READ,
                Permission.OWN_DISPUTE_READ);
    }
}
