package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Links to other pages of the program, which are followed without loading everything anew. */
public final class Links {

    private Links() {}

    public static Anchor to(String path, String text) {
        return follow(new Anchor(path, text));
    }

    public static Anchor to(String path, Component... content) {
        return follow(new Anchor(path, content));
    }

    private static Anchor follow(Anchor link) {
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
