package cn.fengqiao.ui.frame;

import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Grant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 王警官(枫桥派出所): who is signed in, in which roles; language and light or dark again for phones; signing out. */
final class UserMenu extends MenuBar {

    private UserMenu(Actor actor, List<UserEntry> entries, AuthenticationContext signedIn) {
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        addClassName("fq-user");
        setI18n(new MenuBarI18n().setMoreOptions(Words.of("frame.more")));
        var menu = addItem(face(actor)).getSubMenu();
        getItems().getFirst().setAriaLabel(Words.of("frame.user.menu", actor.name()));
        actor.grants()
                .forEach(grant -> still(menu.addItem(Words.of("frame.user.role", role(grant), grant.agencyName()))));
        menu.addSeparator();
        var language = menu.addItem(Words.of("frame.language.switch"));
        language.addClickListener(click -> LanguageSwitch.change(getUI().orElseThrow()));
        var scheme = menu.addItem(Words.of("frame.scheme.switch"));
        scheme.addClickListener(
                click -> scheme.getElement().executeJs("window.fengqiao.otherScheme($0)", SchemeSwitch.COOKIE));
        menu.addSeparator();
        entries.forEach(entry -> menu.addItem(
                Words.of(entry.key()), click -> getUI().orElseThrow().navigate(entry.path())));
        menu.addItem(Words.of("frame.logout"), click -> leave(actor, signedIn));
    }

    /** What somebody else left half-typed in this browser goes first. */
    private void leave(Actor actor, AuthenticationContext signedIn) {
        getElement()
                .executeJs("window.fengqiaoDraft.dropOthers($0); return true", actor.accountId())
                .then(done -> signedIn.logout(), failed -> signedIn.logout());
    }

    private static String role(Grant grant) {
        return Words.of("frame.role", grant.role());
    }

    private static void still(MenuItem item) {
        item.setEnabled(false);
    }

    private static Div face(Actor actor) {
        var agency = actor.grants().stream().findFirst().map(Grant::agencyName).orElse("");
        var name = new Span(actor.name());
        var where = new Span(agency);
        where.addClassName("fq-quiet");
        var words = new Span(name, where);
        words.addClassName("fq-word");
        var face = new Div(VaadinIcon.USER.create(), words);
        face.addClassName("fq-face");
        return face;
    }

    /** Knows the entries that other subjects bring, and how to sign out. */
    @Component
    @RequiredArgsConstructor
    static class Factory {

        private final ObjectProvider<UserEntry> entries;
        private final AuthenticationContext signedIn;

        UserMenu of(Actor actor) {
            return new UserMenu(
                    actor,
                    entries.stream()
                            .sorted(Comparator.comparingInt(UserEntry::order))
                            .toList(),
                    signedIn);
        }
    }
}
