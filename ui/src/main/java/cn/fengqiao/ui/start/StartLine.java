package cn.fengqiao.ui.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** One thing to do on the start page: a link to where it is done, what surrounds it, when, and the likeliest action. */
public final class StartLine extends Composite<Div> {

    private static final Pattern NUMBER = Pattern.compile("(?: · )?\\d{4}-\\d{6}-\\d{6}");

    private final Div text;
    private final Div end = new Div();

    /**
     * @param title what it is, in the words of the subject
     * @param path the route where it is done, without a leading slash
     */
    public StartLine(String title, String path) {
        var link = new Anchor(path, title);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("start-title");
        text = new Div(link);
        text.addClassName("start-text");
        end.addClassName("start-end");
        getContent().addClassName("start-line");
        getContent().add(text, end);
    }

    /** A badge or other mark before the title. */
    public StartLine mark(Component mark) {
        text.addComponentAsFirst(mark);
        return this;
    }

    /** Where, who, which number: the second, quieter row; a number stays in one piece. */
    public StartLine details(String details) {
        var row = new Span();
        row.addClassName("start-details");
        var number = NUMBER.matcher(details);
        int from = 0;
        while (number.find()) {
            var whole = new Span(number.group());
            whole.addClassName("start-number");
            row.add(new Text(details.substring(from, number.start())), whole);
            from = number.end();
        }
        row.add(new Text(details.substring(from)));
        text.add(row);
        return this;
    }

    /** When it is due or happened, at the right end. */
    public StartLine when(String when, boolean urgent) {
        var span = new Span(when);
        span.addClassName("start-when");
        span.setClassName("urgent", urgent);
        end.addComponentAsFirst(span);
        return this;
    }

    /** The one action that is most likely. */
    public StartLine action(Component action) {
        end.add(action);
        return this;
    }
}
