package sample.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@PermitAll
@Route("broken")
class BrokenSample extends Composite<Div> {

    static final String SECRET = "the telephone number is 13900000000";

    BrokenSample() {
        throw new IllegalStateException(SECRET);
    }
}
