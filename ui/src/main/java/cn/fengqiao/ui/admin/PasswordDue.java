package cn.fengqiao.ui.admin;

import cn.fengqiao.security.OwnPassword;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads an account with a one-time password to {@link PasswordView}, wherever it wanted to go. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class PasswordDue implements VaadinServiceInitListener {

    private final transient OwnPassword passwords;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (!event.getNavigationTarget().equals(PasswordView.class) && passwords.isDue()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
