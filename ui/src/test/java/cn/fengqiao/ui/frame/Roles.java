package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Lets views that ask for a permission be opened without a browser, as the program does: by whoever is acting. */
public final class Roles {

    private Roles() {}

    public static void askedOf(Acting acting) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        while (request instanceof HttpServletRequestWrapper wrapper) {
            request = (HttpServletRequest) wrapper.getRequest();
        }
        ((MockRequest) request).roleChecker((who, role) -> acting.actor().may(Permission.valueOf(role)));
    }
}
