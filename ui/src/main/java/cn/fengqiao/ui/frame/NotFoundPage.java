package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * What does not exist, and alike what this reader may not see. A view says so with {@code
 * event.rerouteToError(NotFoundException.class)}.
 */
@AnonymousAllowed
class NotFoundPage extends Composite<Div> implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        Sorry.absent(getContent());
        return 404;
    }
}
