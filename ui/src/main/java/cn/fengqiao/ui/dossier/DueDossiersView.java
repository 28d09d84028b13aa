package cn.fengqiao.ui.dossier;

import cn.fengqiao.forms.Archive;
import cn.fengqiao.forms.DueDossier;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** 到期卷宗: dossiers whose years are over, to be destroyed one by one; what is held by law stays. */
@RolesAllowed("DISPUTE_ASSIGN")
@Route("dossiers/due")
@StyleSheet("context://styles/dossier.css")
class DueDossiersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Archive archive;
    private final Dates dates;

    DueDossiersView(Archive archive, Dates dates) {
        this.archive = archive;
        this.dates = dates;
        getContent().addClassName("dossier");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(0);
    }

    @Override
    public String getPageTitle() {
        return Words.of("paper.due");
    }

    private void show(int skip) {
        var due = archive.due(skip);
        getContent().removeAll();
        getContent().add(new PageHeader(Words.of("paper.due")).subtitle(Words.of("paper.due.note")));
        if (due.isEmpty()) {
            getContent()
                    .add(new EmptyState(VaadinIcon.ARCHIVE, Words.of("paper.due.empty"), Words.of("paper.due.note")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("dossier-list");
        due.forEach(each -> list.add(item(each)));
        getContent().add(list);
        if (due.size() >= Archive.PAGE) {
            getContent().add(new Button(Words.of("paper.due.next"), click -> show(skip + Archive.PAGE)));
        }
    }

    private ListItem item(DueDossier each) {
        var link = new Anchor(DossierNavigation.path(each.dispute()), each.title());
        var line = new Div(
                link,
                new Span(each.number()),
                new Span(Words.of("forms.retention", each.retention())),
                new Span(Words.of("paper.due.since", dates.date(each.archivedOn()))));
        line.addClassName("dossier-document");
        if (each.legalHold()) {
            line.add(Badges.state(Words.of("paper.held"), Badges.Tone.ACTIVE));
        } else {
            var destroy = new Button(Words.of("paper.destroy"), click -> ask(each));
            destroy.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(destroy);
        }
        return new ListItem(line);
    }

    /** Says what will happen and to what; nothing of it comes back. */
    private void ask(DueDossier each) {
        var refusals = new Refusals();
        var reason = refusals.bind("reason", Fields.text("paper.destroy.reason"));
        var dialog = new Dialog();
        dialog.setHeaderTitle(Words.of("paper.destroy.title", each.title()));
        var destroy = new Button(
                Words.of("paper.destroy"),
                click ->
                        refusals.handle(archive.destroy(CommandId.fresh(), each.dispute(), reason.getValue()), done -> {
                            dialog.close();
                            Toasts.done(Words.of("paper.destroy.done"));
                            show(0);
                        }));
        destroy.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setWidth("min(28rem, 96vw)");
        dialog.add(refusals, new Paragraph(Words.of("paper.destroy.note", each.number())), reason);
        dialog.getFooter().add(new Button(Words.of("frame.cancel"), click -> dialog.close()), destroy);
        dialog.open();
    }
}
