package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Actor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every page behind the login: brand, search, what waits, language, light and dark, who is signed in; the
 * navigation at the side, or under the thumb on a phone. It shows only what the roles may do.
 */
@Layout
@PermitAll
@JavaScript("context://js/frame.js")
@JavaScript("context://js/draft.js")
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient Actor actor;
    private final transient ObjectProvider<TodoCount> todos;
    private final Div host = new Div();
    private final Anchor todo = new Anchor("");

    MainLayout(
            Acting acting,
            ObjectProvider<NavEntry> entries,
            ObjectProvider<TodoCount> todos,
            SearchDialog.Factory search,
            UserMenu.Factory user) {
        this.actor = acting.actor();
        this.todos = todos;
        var shown = entries.stream()
                .filter(entry -> entry.isFor(actor))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        setPrimarySection(Section.NAVBAR);
        setI18n(new AppLayoutI18n().setDrawer(Words.of("frame.navigation")));
        addToNavbar(skipLink(), toggle(), brand(), new SearchButton(() -> search.open(actor)), spacer(), todo());
        addToNavbar(new LanguageSwitch(), new SchemeSwitch(), user.of(actor));
        addToDrawer(navigation(shown));
        host.setId("content");
        host.addClassName("fq-host");
        host.getElement().setAttribute("role", "main").setAttribute("tabindex", "-1");
        setContent(new Div(host, new ThumbBar(shown, () -> setDrawerOpened(true))));
        getContent().addClassName("fq-content");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        host.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        host.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var waiting = todos.stream().mapToInt(source -> source.of(actor)).sum();
        todo.removeAll();
        var number = new Span(String.valueOf(waiting));
        number.addClassName("fq-count");
        todo.add(VaadinIcon.BELL_O.create(), word("frame.todo"), number);
        todo.setVisible(waiting > 0);
        todo.getElement().setAttribute("aria-label", Words.of("frame.todo.count", waiting));
    }

    private Component todo() {
        todo.addClassName("fq-todo");
        todo.getElement().setAttribute("router-link", true);
        return todo;
    }

    private static Component skipLink() {
        var link = new Anchor("#content", Words.of("frame.skip"));
        link.addClassName("fq-skip");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('content').focus(); })");
        return link;
    }

    private static Component toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.of("frame.navigation"));
        return toggle;
    }

    private static Component brand() {
        var logo = new Image("logo.svg", "");
        var link = new Anchor("", logo, new Span(Words.of("frame.brand")));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("fq-brand");
        return link;
    }

    private static Component spacer() {
        var spacer = new Span();
        spacer.addClassName("fq-spacer");
        return spacer;
    }

    private static Component word(String key) {
        var word = new Span(Words.of(key));
        word.addClassName("fq-word");
        return word;
    }

    private static Component navigation(List<NavEntry> entries) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", Words.of("frame.navigation"));
        for (var entry : entries) {
            var item = new SideNavItem(
                    Words.of(entry.key()), entry.path(), entry.icon().create());
            item.setMatchNested(!entry.path().isEmpty());
            nav.addItem(item);
        }
        return nav;
    }
}
