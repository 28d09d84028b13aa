package cn.fengqiao.ui.dossier;

import cn.fengqiao.forms.RequestAddress;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The address at which the page is open whose button asks for a paper. */
@Component
class PageAddress implements RequestAddress {

    @Override
    public Optional<String> base() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).map(request -> {
            var url = request.getRequestURL().toString();
            var path = request.getRequestURI();
            return url.substring(0, url.length() - path.length()) + request.getContextPath();
        });
    }
}
