package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A page that fills the window: header, filters, and a list (or list and detail) that scrolls by itself. */
public final class ListPage extends Composite<Div> {

    public ListPage(PageHeader header, FilterBar filters, Component list) {
        this(header, (Component) filters, list);
    }

    /** Without filters. */
    public ListPage(PageHeader header, Component list) {
        getContent().addClassName("fq-list-page");
        getContent().add(header, body(list));
    }

    private ListPage(PageHeader header, Component filters, Component list) {
        getContent().addClassName("fq-list-page");
        getContent().add(header, filters, body(list));
    }

    private static Div body(Component list) {
        var body = new Div(list);
        body.addClassName("fq-list-body");
        return body;
    }
}
