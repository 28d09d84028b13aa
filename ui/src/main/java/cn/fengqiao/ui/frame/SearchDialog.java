package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Actor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;

/** Search over everything the reader may see: grouped answers, arrow keys and Enter, Esc closes. */
final class SearchDialog extends Dialog {

    private static final int PER_GROUP = 6;

    private final transient List<SearchSource> sources;
    private final transient Actor actor;
    private final Div answers = new Div();

    private SearchDialog(List<SearchSource> sources, Actor actor) {
        this.sources = sources;
        this.actor = actor;
        var field = new TextField();
        field.setPlaceholder(Words.of("frame.search.hint"));
        field.setAriaLabel(Words.of("frame.search"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(150);
        field.setMaxLength(60);
        field.setAutofocus(true);
        field.setWidthFull();
        field.addValueChangeListener(event -> show(event.getValue().strip()));
        answers.addClassName("fq-answers");
        answers.getElement().setAttribute("aria-live", "polite");
        var box = new Div(field, answers);
        box.addClassName("fq-search-box");
        add(box);
        addClassName("fq-search-dialog");
        setHeaderTitle(null);
        getElement().setAttribute("aria-label", Words.of("frame.search"));
        box.addAttachListener(event -> box.getElement().executeJs("window.fengqiao.searchArrows(this)"));
        show("");
    }

    private void show(String text) {
        answers.removeAll();
        for (var source : sources) {
            var hits = source.find(text, actor, PER_GROUP);
            if (!hits.isEmpty()) {
                answers.add(new H3(Words.of(source.heading())));
                hits.forEach(hit -> answers.add(line(hit)));
            }
        }
        if (answers.getComponentCount() == 0) {
            answers.add(new Paragraph(Words.of("frame.search.nothing", text)));
        }
    }

    private Component line(SearchHit hit) {
        var title = new Span(hit.title());
        var detail = new Span(hit.detail());
        detail.addClassName("fq-quiet");
        var link = new Anchor(hit.path(), hit.icon().create(), title, detail);
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", click -> close());
        return link;
    }

    /** Knows the sources; opens one dialog at a time. */
    @org.springframework.stereotype.Component
    @RequiredArgsConstructor
    static class Factory {

        private final ObjectProvider<SearchSource> sources;

        void open(Actor actor) {
            new SearchDialog(
                            sources.stream()
                                    .sorted(Comparator.comparingInt(SearchSource::order))
                                    .toList(),
                            actor)
                    .open();
        }
    }
}
