package cn.fengqiao.ui.start;

import cn.fengqiao.security.Acting;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** 工作台: the parts that the subjects bring for this person, read anew at every visit. */
@PermitAll
@Route(value = "")
@StyleSheet("context://styles/desk.css")
class StartView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final List<StartPart> parts;
    private final Acting acting;
    private final Dates dates;

    StartView(List<StartPart> parts, Acting acting, Dates dates) {
        this.parts = parts;
        this.acting = acting;
        this.dates = dates;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = acting.actor();
        var header = new PageHeader(Words.of("desk.start.greeting", actor.name())).subtitle(dates.date(dates.today()));
        var page = new Div();
        page.addClassName("start-page");
        var mine = parts.stream()
                .filter(part -> part.isFor(actor))
                .sorted(Comparator.comparingInt(StartPart::order))
                .toList();
        mine.forEach(part -> page.add(part.show(actor)));
        mine.stream().flatMap(part -> part.primary(actor).stream()).findFirst().ifPresent(header::primary);
        if (page.getComponentCount() == 0) {
            page.add(new EmptyState(
                    VaadinIcon.COFFEE, Words.of("desk.start.nothing"), Words.of("desk.start.nothing.hint")));
        }
        getContent().removeAll();
        getContent().add(header, page);
    }

    @Override
    public String getPageTitle() {
        return Words.of("desk.nav.start");
    }
}
