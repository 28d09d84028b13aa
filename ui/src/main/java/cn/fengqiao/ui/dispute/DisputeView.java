package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.DisputePages;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 纠纷详情: one dispute from the first word to the last payment; read anew after each step, one's own or another's. */
@PermitAll
@Route("disputes/:id")
@StyleSheet("context://styles/desk.css")
class DisputeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DisputePages pages;
    private final DisputeParts parts;
    private final DisputeChanges changes;
    private final Runnable changedElsewhere = this::changedElsewhere;
    private final Div news = news();
    private final Span said = new Span();
    private @Nullable DisputePage page;
    private Registration listening = () -> {};

    DisputeView(DisputePages pages, DisputeParts parts, DisputeChanges changes) {
        this.pages = pages;
        this.parts = parts;
        this.changes = changes;
        said.addClassName("sr-only");
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("dispute");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("id")
                .filter(id -> id.length() <= 64)
                .map(DisputeId::new)
                .filter(this::show);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** The number: a title says what people quarrel about, and browsers keep titles in their history. */
    @Override
    public String getPageTitle() {
        return Optional.ofNullable(page).map(shown -> shown.header().number()).orElse(Words.of("desk.nav.disputes"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (page != null) {
            listening = changes.listen(page.header().id(), changedElsewhere);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.remove();
    }

    /** False when there is nothing that the actor may see. */
    private boolean show(DisputeId id) {
        var shown = pages.show(id, read -> {
            page = read;
            return parts.of(read, () -> changed(id));
        });
        shown.ifPresent(components -> {
            getContent().removeAll();
            getContent().add(components);
            getContent().add(said);
        });
        return shown.isPresent();
    }

    private void changed(DisputeId id) {
        changes.changed(id, changedElsewhere);
        show(id);
        said.setText(Words.of("desk.done"));
    }

    /** Says so and leaves the page as it is, so that nothing moves under the hand; open forms stay open. */
    private void changedElsewhere() {
        getUI().ifPresent(ui -> ui.access(() -> {
            if (!news.isAttached()) {
                getContent().addComponentAsFirst(news);
            }
        }));
    }

    private Div news() {
        var read = new Button(Words.of("desk.changed-elsewhere.read"), click -> {
            if (page != null) {
                show(page.header().id());
            }
        });
        var banner = new Div(new Span(Words.of("desk.changed-elsewhere")), read);
        banner.addClassName("changed");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }
}
