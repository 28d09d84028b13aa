package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.DocumentRow;
import cn.fengqiao.forms.DossierPage;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.forms.IssuedForms;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** Every place of the dossier in binding order, with its documents, the rest of a long place a page at a time. */
class DossierList extends Composite<OrderedList> {

    private final DisputeId id;
    private final Dossiers dossiers;
    private final DocumentLine lines;

    // Each line of it reads, opens and says something else.
    DossierList(
            DisputeId id, DossierPage page, IssuedForms issued, Dossiers dossiers, RevealReason reason, Dates dates) {
        this.id = id;
        this.dossiers = dossiers;
        this.lines = new DocumentLine(issued, reason, dates, page.mayAdd());
        getContent().addClassName("dossier-list");
        page.entries().forEach(entry -> getContent().add(item(entry)));
    }

    private ListItem item(DossierPage.Entry entry) {
        var name = new Span(DossierView.slot(entry.slot()));
        name.addClassName("dossier-slot");
        var need = new Span(Words.of(entry.required() ? "forms.required" : "forms.optional"));
        need.addClassName(entry.required() ? "dossier-must" : "dossier-may");
        var item = new ListItem(name, need);
        if (entry.documents().isEmpty()) {
            item.add(
                    entry.missing()
                            ? Badges.state(Words.of("forms.none"), Badges.Tone.WAITING)
                            : new Span(Words.of("forms.none")));
        }
        var documents = new Div();
        entry.documents().forEach(document -> documents.add(lines.of(document)));
        item.add(documents);
        more(item, documents, entry.slot(), entry.documents().size(), entry.total());
        return item;
    }

    private void more(ListItem item, Div documents, DossierSlot slot, int shown, int total) {
        if (shown >= total) {
            return;
        }
        var more = new Button(Words.of("paper.more", total - shown));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            var next = dossiers.more(id, slot, shown);
            item.remove(more);
            for (DocumentRow row : next) {
                documents.add(lines.of(row));
            }
            if (!next.isEmpty()) {
                more(item, documents, slot, shown + next.size(), total);
            }
        });
        item.add(more);
    }
}
