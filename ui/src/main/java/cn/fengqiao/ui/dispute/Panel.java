package cn.fengqiao.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** One framed part of a page under its heading. */
class Panel extends Section {

    private final Div header = new Div();

    Panel(String title) {
        addClassName("panel");
        setAriaLabel(title);
        var spacer = new Span();
        spacer.addClassName("spacer");
        header.addClassName("panel-header");
        header.add(new H2(title), spacer);
        add(header);
    }

    /** Something at the right end of the heading. */
    final void aside(Component... parts) {
        header.add(parts);
    }

    /** Something right behind the heading. */
    final void beside(Component part) {
        header.addComponentAtIndex(1, part);
    }

    static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("line");
        return line;
    }

    static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("quiet", "small");
        return span;
    }
}
