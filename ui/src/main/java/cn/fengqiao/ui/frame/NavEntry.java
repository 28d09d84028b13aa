package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;

/**
 * One entry of the navigation; each subject of the page provides its own as a bean, the frame collects and sorts them.
 *
 * @param order 0 the start page, then in steps of 100
 * @param key translation key of the word
 * @param path the route without a leading slash ("disputes"), empty for the start page
 * @param any shown to who has at least one of these; to everybody when empty
 */
public record NavEntry(int order, String key, String path, VaadinIcon icon, Set<Permission> any) {

    public NavEntry(int order, String key, String path, VaadinIcon icon, Permission... any) {
        this(order, key, path, icon, Set.of(any));
    }

    boolean isFor(Actor actor) {
        return any.isEmpty() || any.stream().anyMatch(actor::may);
    }
}
