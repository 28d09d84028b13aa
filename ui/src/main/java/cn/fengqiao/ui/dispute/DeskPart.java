package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeFilter;
import cn.fengqiao.mediation.Desk;
import cn.fengqiao.mediation.DeskItem;
import cn.fengqiao.mediation.DeskReason;
import cn.fengqiao.security.Actor;
import cn.fengqiao.security.Permission;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.start.StartLine;
import cn.fengqiao.ui.start.StartPart;
import cn.fengqiao.ui.start.StartSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The officer's part of the start page: overdue, due today, handed over, changed since yesterday. */
@org.springframework.stereotype.Component
class DeskPart implements StartPart {

    private static final String SOON = DisputesNavigation.LIST + "?order=DUE_ASC&mine=1";

    private final Desk desk;
    private final Dates dates;

    DeskPart(Desk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.may(Permission.DISPUTE_READ) || actor.may(Permission.OWN_DISPUTE_READ);
    }

    @Override
    public Component show(Actor actor) {
        var page = desk.today();
        var acts = actor.may(Permission.DISPUTE_HANDLE) || actor.may(Permission.OWN_DISPUTE_HANDLE);
        var part = new Div();
        part.addClassName("start-part");
        part.add(
                section(acts, "due-today", page.dueToday(), page.dueTodayCount(), link("soon", SOON)),
                section(acts, "overdue", page.overdue(), page.overdueCount(), link("overdue", overdue())),
                section(acts, "handed", page.handedToMe(), page.handedToMeCount(), link("mine", mine())),
                section(acts, "changed", page.changed(), page.changedCount(), link("list", DisputesNavigation.LIST)));
        return part;
    }

    private StartSection section(boolean acts, String key, List<DeskItem> items, int count, Anchor instead) {
        var section = new StartSection(Words.of("desk.start." + key)).count(count, Desk.MOST);
        items.forEach(item -> section.add(line(item, acts, key.equals("overdue"))));
        return items.isEmpty()
                ? section.empty(Words.of("desk.start." + key + ".empty"), instead)
                : section.aside(instead);
    }

    private StartLine line(DeskItem item, boolean acts, boolean urgent) {
        var line = new StartLine(item.title(), DisputesNavigation.path(item.dispute()))
                .mark(Badges.risk(item.risk()))
                .details(Stream.of(item.what(), item.number())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")))
                .action(action(item, acts));
        var due = item.dueOn();
        var at = item.at();
        if (due != null) {
            line.when(Words.of("desk.when", dates.date(due), dates.relative(due)), urgent);
        } else if (at != null) {
            line.when(Words.of("desk.when", dates.dateTime(at), dates.relative(at)), urgent);
        }
        return line;
    }

    /** Whoever only reads is not told to do what others have to do. */
    private static Button action(DeskItem item, boolean acts) {
        var what = Words.of("desk.start.do", acts ? item.reason() : DeskReason.CHANGED);
        var button = new Button(what, click -> DisputesNavigation.open(item.dispute()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(what + " " + item.title());
        return button;
    }

    @Override
    public Optional<Button> primary(Actor actor) {
        return actor.may(Permission.DISPUTE_REPORT)
                ? Optional.of(new Button(
                        Words.of("desk.register"),
                        VaadinIcon.PLUS.create(),
                        click -> DisputesNavigation.open(DisputesNavigation.NEW)))
                : Optional.empty();
    }

    private static String overdue() {
        return DisputesNavigation.path(new DisputeFilter(null, Set.of(), Set.of(), Set.of(), "", false, true));
    }

    private static String mine() {
        return DisputesNavigation.path(new DisputeFilter(null, Set.of(), Set.of(), Set.of(), "", true, false));
    }

    private static Anchor link(String key, String path) {
        var link = new Anchor(path, Words.of("desk.start.to." + key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
