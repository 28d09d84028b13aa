package cn.fengqiao.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The way to the administrator's pages and to the own password. */
public final class AdminNavigation {

    static final String ACCOUNTS = "admin/accounts";

    static final String SERVANTS = "admin/people";

    static final String COMMITTEES = "admin/committees";

    static final String AUDIT = "admin/audit";

    static final String CALENDAR = "admin/calendar";

    static final String PASSWORD = "password";

    private AdminNavigation() {}

    public static void toAccounts() {
        UI.getCurrent().navigate(ACCOUNTS);
    }

    /** The path of the page on which elections of committees are recorded. */
    public static String committees() {
        return COMMITTEES;
    }

    /** The trail of one node: who did or saw what of it. */
    public static void toAuditOf(String nodeId) {
        UI.getCurrent().navigate(AUDIT, QueryParameters.simple(Map.of("node", nodeId)));
    }

    public static void toPassword() {
        UI.getCurrent().navigate(PASSWORD);
    }
}
