package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The forbidden, word for word like the absent: nobody learns from an answer what exists. */
@AnonymousAllowed
class ForbiddenPage extends Composite<Div> implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> failure) {
        Sorry.absent(getContent());
        return 404;
    }
}
