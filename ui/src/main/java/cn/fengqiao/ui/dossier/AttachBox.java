package cn.fengqiao.ui.dossier;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.AttachmentDraft;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;

/** Brings a scan, a photograph or a recording into the dossier; on a phone the camera is one of the sources. */
class AttachBox extends Composite<Div> {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final Select<DossierSlot> slot = Fields.select("forms.slot", DossierSlot.class, "forms.slot");
    private final TextField name = Fields.text("forms.name");
    private final Refusals refusals = new Refusals();

    AttachBox(Dossiers dossiers, DisputeId id, Runnable changed) {
        slot.setValue(DossierSlot.IDENTITY);
        refusals.bind("title", name);
        var upload = Fields.upload(new Upload(
                UploadHandler.inMemory((metadata, content) -> attach(dossiers, id, metadata, content, changed))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedMimeTypes(
                "image/jpeg", "image/png", "application/pdf", "audio/mpeg", "audio/wav", "audio/amr", "video/mp4");
        upload.addFileRejectedListener(event -> Toasts.failed(event.getErrorMessage()));
        var row = new Div(slot, name, upload);
        row.addClassName("dossier-row");
        getContent().addClassName("dossier-box");
        getContent().add(new H2(Words.of("forms.add")), refusals, row);
    }

    private void attach(Dossiers dossiers, DisputeId id, UploadMetadata metadata, byte[] content, Runnable changed) {
        var title = name.getValue().isBlank() ? metadata.fileName() : name.getValue();
        refusals.handle(
                dossiers.attach(CommandId.fresh(), id, new AttachmentDraft(slot.getValue(), title, content)),
                document -> {
                    Toasts.done(Words.of("forms.attached"));
                    changed.run();
                });
    }
}
