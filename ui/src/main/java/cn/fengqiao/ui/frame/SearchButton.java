package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Looks like the search field it opens; also answers to Ctrl-K and ⌘K anywhere on the page. */
final class SearchButton extends NativeButton {

    private final transient Runnable open;

    SearchButton(Runnable open) {
        this.open = open;
        var keys = new Span("Ctrl K");
        keys.addClassName("fq-keys");
        var word = new Span(Words.of("frame.search.hint"));
        word.addClassName("fq-word");
        add(VaadinIcon.SEARCH.create(), word, keys);
        addClassName("fq-search-button");
        setAriaLabel(Words.of("frame.search"));
        getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        addClickListener(click -> open.run());
        addAttachListener(event -> getElement().executeJs("window.fengqiao.searchKey(this, $0)", keys.getElement()));
    }

    @ClientCallable
    void openSearch() {
        open.run();
    }
}
