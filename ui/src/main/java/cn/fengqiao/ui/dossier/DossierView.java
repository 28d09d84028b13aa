package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.Archive;
import cn.fengqiao.forms.DossierPage;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.forms.IssuedForms;
import cn.fengqiao.forms.StatutoryForms;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** 文书与卷宗: what lies in the dossier of a dispute, what is missing, and how to add it. */
@PermitAll
@Route("disputes/:id/dossier")
@StyleSheet("context://styles/dossier.css")
class DossierView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Dossiers dossiers;
    private final StatutoryForms forms;
    private final IssuedForms issued;
    private final Archive archive;
    private final Dates dates;

    DossierView(Dossiers dossiers, StatutoryForms forms, IssuedForms issued, Archive archive, Dates dates) {
        this.dossiers = dossiers;
        this.forms = forms;
        this.issued = issued;
        this.archive = archive;
        this.dates = dates;
        getContent().addClassName("dossier");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .filter(value -> value.length() <= 64)
                .map(DisputeId::new)
                .orElseThrow(NotFoundException::new);
        if (!show(id)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("forms.title");
    }

    private boolean show(DisputeId id) {
        var found = dossiers.of(id);
        getContent().removeAll();
        found.ifPresent(page -> {
            var columns = new Div(papers(id, page));
            columns.addClassName("dossier-columns");
            if (page.mayAdd()) {
                columns.add(tools(id, page));
            }
            getContent().add(header(id), state(page), columns);
        });
        return found.isPresent();
    }

    /** What lies in it comes first: most who open the page look for a paper or a gap. */
    private Component papers(DisputeId id, DossierPage page) {
        var reason = new RevealReason(page.mayReveal());
        var papers = new Div(
                new H2(Words.of("forms.papers")), new DossierList(id, page, issued, dossiers, reason, dates), reason);
        papers.addClassName("dossier-box");
        return papers;
    }

    private Component tools(DisputeId id, DossierPage page) {
        var tools = new Div(
                new IssueBox(forms, id, dates, () -> show(id)),
                new AttachBox(dossiers, id, () -> show(id)),
                new KeepBox(dossiers, id, page),
                new ArchiveBox(archive, id, page, dates, () -> show(id)));
        tools.addClassName("dossier-tools");
        return tools;
    }

    private static Component header(DisputeId id) {
        var back = new Anchor("disputes/" + id.value(), Words.of("forms.back"));
        back.addClassName("dossier-back");
        return new PageHeader(Words.of("forms.title")).secondary(back);
    }

    /** R14: the gaps by name, so that nobody has to look for them. */
    private static Component state(DossierPage page) {
        var line = new Paragraph();
        line.getElement().setAttribute("role", "status");
        if (page.complete()) {
            line.add(Badges.state(Words.of("forms.complete"), Badges.Tone.DONE));
        } else {
            var names = page.gaps().stream()
                    .map(slot -> Words.of("forms.slot", slot))
                    .collect(Collectors.joining(Words.of("forms.and")));
            line.setText(Words.of("forms.missing", page.gaps().size(), names));
            line.addClassName("dossier-gaps");
        }
        return line;
    }

    /** The words of a place in the dossier. */
    static String slot(DossierSlot slot) {
        return Words.of("forms.slot", slot);
    }
}
