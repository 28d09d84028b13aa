package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.Question;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions that an analyst may ask: the library beside the chosen one; the URL holds question and parameters. */
@Route("questions/:question?")
@RolesAllowed("ANALYSIS_RUN")
@StyleSheet("context://questions.css")
final class QuestionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnalysisDesk desk;
    private final LibraryList library;
    private final Div main = new Div();
    private @Nullable QuestionPanel panel;
    private String title = Words.of("analysis.title");

    QuestionsView(AnalysisDesk desk) {
        this.desk = desk;
        this.library = new LibraryList(desk.library().all());
        main.addClassName("questions-main");
        getContent().addClassName("questions");
        getContent().add(library, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = event.getRouteParameters().get("question").orElse("");
        library.choose(name);
        getContent().setClassName("chosen", !name.isEmpty());
        if (name.isEmpty()) {
            leave();
            main.removeAll();
            main.add(new EmptyState(VaadinIcon.CLUSTER, Words.of("analysis.choose"), Words.of("analysis.choose.hint")));
            return;
        }
        desk.library()
                .find(name)
                .ifPresentOrElse(question -> show(question, event.getLocation().getQueryParameters()), () -> {
                    Toasts.failed(Words.of("refusal.not-found"));
                    event.forwardTo(QuestionsNavigation.QUESTIONS);
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    private void show(Question question, QueryParameters query) {
        title = question.title().in(Words.locale());
        if (panel == null || !panel.question().equals(question)) {
            leave();
            panel = new QuestionPanel(desk, question, values -> ask(question, values));
            main.removeAll();
            main.add(panel);
        }
        panel.enter(query);
    }

    /** The URL changes first, so that what is asked can be sent to a colleague and asked again by going back. */
    private void ask(Question question, Map<String, String> values) {
        UI.getCurrent().navigate(QuestionsNavigation.question(question.name()), QueryParameters.simple(values));
    }

    private void leave() {
        if (panel != null) {
            panel.cancel();
            panel = null;
        }
    }
}
