package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.CaseCodes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 一案一码: where a square code leads; who may not see the case is told the same as for a number that nobody has. */
@PermitAll
@Route("c/:number")
class CodeView extends Composite<Div> implements BeforeEnterObserver {

    private final CaseCodes codes;

    CodeView(CaseCodes codes) {
        this.codes = codes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("number")
                .filter(number -> number.length() <= 64)
                .flatMap(codes::open)
                .ifPresentOrElse(
                        id -> event.forwardTo("disputes/" + id.value()),
                        () -> event.rerouteToError(NotFoundException.class));
    }
}
