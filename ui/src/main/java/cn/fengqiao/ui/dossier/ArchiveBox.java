package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.Archive;
import cn.fengqiao.forms.DossierPage;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Sends the dossier of a closed dispute to the archive, an incomplete one with the reason; or says until when it stays. */
class ArchiveBox extends Composite<Div> {

    private final Refusals refusals = new Refusals();
    private final TextField gapReason = Fields.text("paper.gap-reason");

    ArchiveBox(Archive archive, DisputeId id, DossierPage page, Dates dates, Runnable changed) {
        getContent().addClassName("dossier-box");
        var kept = page.kept();
        var destroyed = kept.destroyedOn();
        var archived = kept.archivedOn();
        if (destroyed != null) {
            getContent().add(new Paragraph(Words.of("paper.destroyed", dates.date(destroyed))));
        } else if (archived != null) {
            var until = kept.until();
            getContent()
                    .add(new Paragraph(
                            until == null
                                    ? Words.of("paper.archived.for-ever", dates.date(archived))
                                    : Words.of("paper.archived", dates.date(archived), dates.date(until))));
            if (!kept.gapReason().isEmpty()) {
                getContent().add(new Paragraph(Words.of("paper.archived.gaps", kept.gapReason())));
            }
        } else if (kept.closed()) {
            offer(archive, id, page, changed);
        }
        getContent().setVisible(getContent().getElement().getChildCount() > 0);
    }

    private void offer(Archive archive, DisputeId id, DossierPage page, Runnable changed) {
        refusals.bind("gapReason", gapReason);
        gapReason.setVisible(!page.complete());
        var button = new Button(
                Words.of("paper.archive"),
                click -> refusals.handle(archive.archive(CommandId.fresh(), id, gapReason.getValue()), done -> {
                    Toasts.done(Words.of("paper.archive.done"));
                    changed.run();
                }));
        var row = new Div(gapReason, button);
        row.addClassName("dossier-row");
        getContent().add(refusals, row);
    }
}
