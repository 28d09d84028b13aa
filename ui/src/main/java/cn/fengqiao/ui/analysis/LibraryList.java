package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.Question;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The questions by subject, with a field that finds them by any word of their title or description. */
final class LibraryList extends Composite<Div> {

    private final List<Question> questions;
    private final TextField search = Fields.text("analysis.search");
    private final Nav list = new Nav();
    private String chosen = "";

    LibraryList(List<Question> questions) {
        this.questions = questions;
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> fill());
        list.getElement().setAttribute("aria-label", Words.of("analysis.library"));
        getContent().addClassName("questions-library");
        getContent().add(search, list);
        fill();
    }

    void choose(String name) {
        chosen = name;
        fill();
    }

    private void fill() {
        list.removeAll();
        var found = questions.stream().filter(this::matches).toList();
        var subject = "";
        for (var question : found) {
            if (!question.subject().equals(subject)) {
                subject = question.subject();
                list.add(new H2(Words.of("analysis.subject." + subject)));
            }
            list.add(link(question));
        }
        if (found.isEmpty()) {
            list.add(new Paragraph(Words.of("analysis.search.none")));
        }
    }

    private Anchor link(Question question) {
        var link = new Anchor(
                QuestionsNavigation.question(question.name()), question.title().in(Words.locale()));
        link.getElement().setAttribute("router-link", true);
        if (question.name().equals(chosen)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private boolean matches(Question question) {
        var text = search.getValue().strip().toLowerCase(Locale.ROOT);
        return Stream.of(question.title(), question.description())
                .flatMap(wording -> Stream.of(wording.chinese(), wording.english()))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(text));
    }
}
