package cn.fengqiao.ui.dossier;

import cn.fengqiao.forms.DocumentRow;
import cn.fengqiao.forms.DossierPage;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.forms.FormFile;
import cn.fengqiao.forms.FormFormat;
import cn.fengqiao.forms.StatutoryForms;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** Every place of the dossier in binding order, with its documents; each download asks for the right anew. */
class DossierList extends Composite<OrderedList> {

    private final StatutoryForms forms;
    private final Dossiers dossiers;
    private final Dates dates;

    DossierList(DossierPage page, StatutoryForms forms, Dossiers dossiers, Dates dates) {
        this.forms = forms;
        this.dossiers = dossiers;
        this.dates = dates;
        getContent().addClassName("dossier-list");
        page.entries().forEach(entry -> getContent().add(item(entry, page.mayAdd())));
    }

    private ListItem item(DossierPage.Entry entry, boolean mayOpen) {
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
        entry.documents().forEach(document -> item.add(document(document, mayOpen)));
        return item;
    }

    private Component document(DocumentRow row, boolean mayOpen) {
        var line = new Div(new Span(row.title()));
        line.addClassName("dossier-document");
        if (!row.number().isEmpty()) {
            line.add(new Span(row.number()));
        }
        if (row.edition() > 1) {
            line.add(new Span(Words.of("forms.edition", row.edition())));
        }
        var made = new Span(row.by() + " " + dates.dateTime(row.at()));
        made.addClassName("dossier-made");
        line.add(made);
        if (mayOpen && row.attachment()) {
            line.add(link(Words.of("forms.open"), () -> dossiers.file(row.id())));
        } else if (mayOpen) {
            line.add(
                    link(Words.of("forms.pdf"), () -> forms.file(row.id(), FormFormat.PDF)),
                    link(Words.of("forms.word"), () -> forms.file(row.id(), FormFormat.DOCX)));
        }
        return line;
    }

    private static Anchor link(String text, Supplier<Optional<FormFile>> file) {
        var handler = DownloadHandler.fromInputStream(event -> file.get()
                .map(found -> new DownloadResponse(
                        new ByteArrayInputStream(found.content()),
                        found.name(),
                        found.mediaType(),
                        found.content().length))
                .orElseGet(() -> DownloadResponse.error(404)));
        return new Anchor(handler, text);
    }
}
