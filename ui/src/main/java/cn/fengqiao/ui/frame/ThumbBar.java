package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** The navigation of a phone: the first entries under the thumb, the rest behind "more"; hidden on wide screens. */
final class ThumbBar extends Nav {

    private static final int SHOWN = 4;

    ThumbBar(List<NavEntry> entries, Runnable more) {
        addClassName("fq-thumb-bar");
        getElement().setAttribute("aria-label", Words.of("frame.navigation.short"));
        entries.stream().limit(SHOWN).forEach(entry -> {
            var link = new Anchor(entry.path(), entry.icon().create(), new Span(Words.of(entry.key())));
            link.getElement().setAttribute("router-link", true);
            link.getElement().setAttribute("data-path", entry.path());
            add(link);
        });
        var rest = new Button(Words.of("frame.more"), VaadinIcon.ELLIPSIS_DOTS_H.create(), click -> more.run());
        rest.addThemeVariants(ButtonVariant.TERTIARY);
        add(rest);
        addAttachListener(event -> getElement().executeJs("window.fengqiao.markCurrent(this)"));
    }
}
