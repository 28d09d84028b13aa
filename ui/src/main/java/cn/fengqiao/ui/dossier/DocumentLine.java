package cn.fengqiao.ui.dossier;

import cn.fengqiao.forms.DocumentRow;
import cn.fengqiao.forms.FormFile;
import cn.fengqiao.forms.FormFormat;
import cn.fengqiao.forms.IssuedForms;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** One document of a dossier with its downloads; each download asks for the right, and for the reason, anew. */
final class DocumentLine {

    private final IssuedForms issued;
    private final RevealReason reason;
    private final Dates dates;
    private final boolean mayOpen;

    DocumentLine(IssuedForms issued, RevealReason reason, Dates dates, boolean mayOpen) {
        this.issued = issued;
        this.reason = reason;
        this.dates = dates;
        this.mayOpen = mayOpen;
    }

    Div of(DocumentRow row) {
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
            line.add(link(Words.of("forms.open"), () -> issued.attachment(row.id(), reason.text())));
        } else if (mayOpen) {
            line.add(
                    link(Words.of("forms.pdf"), () -> issued.form(row.id(), FormFormat.PDF, reason.text())),
                    link(Words.of("forms.word"), () -> issued.form(row.id(), FormFormat.DOCX, reason.text())));
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
