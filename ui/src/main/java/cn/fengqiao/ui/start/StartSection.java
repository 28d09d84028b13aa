package cn.fengqiao.ui.start;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * One heading of the start page with its number and its lines, the first few open and the others folded away, or with
 * what could be done instead when there are none.
 */
public final class StartSection extends Composite<Section> {

    private static final int OPEN_LINES = 6;

    private final Span count = new Span();
    private final Div header;
    private final UnorderedList lines = new UnorderedList();
    private final UnorderedList more = new UnorderedList();
    private final NativeDetails fold = new NativeDetails("", more);

    public StartSection(String title) {
        var heading = new H2(title);
        heading.addClassName("start-heading");
        count.addClassName("start-count");
        header = new Div(heading, count);
        header.addClassName("start-header");
        lines.addClassName("start-lines");
        getContent().addClassName("start-section");
        more.addClassName("start-lines");
        fold.addClassName("start-more");
        fold.setVisible(false);
        getContent().add(header, lines, fold);
        getContent().setAriaLabel(title);
        lines.setVisible(false);
    }

    /** The number beside the heading, which may be larger than the number of lines shown. */
    public StartSection count(long number) {
        count.setText(String.valueOf(number));
        return this;
    }

    /** The same where no more than so many are counted. */
    public StartSection count(long number, long most) {
        count.setText(number > most ? most + "+" : String.valueOf(number));
        return this;
    }

    public StartSection add(StartLine line) {
        if (lines.getComponentCount() < OPEN_LINES) {
            lines.add(new ListItem(line));
            lines.setVisible(true);
        } else {
            more.add(new ListItem(line));
            fold.setSummaryText(Words.of("today.more", more.getComponentCount()));
            fold.setVisible(true);
        }
        return this;
    }

    /** Something at the right end of the heading, for instance a link to the whole list. */
    public StartSection aside(Component component) {
        component.addClassName("start-aside");
        header.add(component);
        return this;
    }

    /** Something to know that leads nowhere. */
    public StartSection note(Component... notes) {
        getContent().add(notes);
        return this;
    }

    /** Says that there is nothing, and offers something to do instead. */
    public StartSection empty(String sentence, Component... instead) {
        var hint = new Div(new Paragraph(sentence));
        hint.addClassName("start-empty");
        hint.add(instead);
        getContent().add(hint);
        return this;
    }
}
