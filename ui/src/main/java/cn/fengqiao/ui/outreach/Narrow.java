package cn.fengqiao.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Tables on a phone: the first column carries what matters of the others, which go. */
final class Narrow {

    private static final int PHONE = 640;

    private Narrow() {}

    /** A name, and on a phone the rest below it. */
    static Component card(String name, String rest) {
        var quiet = new Span(rest);
        quiet.addClassNames("fq-quiet", "outreach-narrow");
        var card = new Div(new Span(name), quiet);
        card.addClassName("outreach-card");
        return card;
    }

    /** Shows the columns only while the window is wide enough. */
    static void hide(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        grid.addAttachListener(event -> {
            var page = event.getUI().getPage();
            page.addBrowserWindowResizeListener(resize -> show(columns, resize.getWidth()));
            page.executeJs("return window.innerWidth").then(Integer.class, width -> show(columns, width));
        });
    }

    private static void show(List<? extends Grid.Column<?>> columns, int width) {
        if (UI.getCurrent() != null) {
            columns.forEach(column -> column.setVisible(width > PHONE));
        }
    }
}
