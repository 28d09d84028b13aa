package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import lombok.RequiredArgsConstructor;

/** A page could not be built: says so, gives the reference number, and leads back. */
@AnonymousAllowed
@RequiredArgsConstructor
class ErrorPage extends Composite<Div> implements HasErrorParameter<Exception> {

    private final transient Mishaps mishaps;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        var reference = mishaps.record(failure.getException());
        Sorry.show(
                getContent(),
                Words.of("frame.error.internal"),
                Words.of("frame.error.internal.hint"),
                Words.of("frame.error.reference", reference));
        return 500;
    }
}
