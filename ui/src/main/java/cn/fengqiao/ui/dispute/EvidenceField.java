package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.AttachmentDraft;
import cn.fengqiao.forms.DocumentRow;
import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.DraftValue;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.Optional;

/** A paper that proves something: one that lies in its place of the dossier, or a photograph taken now, which goes there first. */
final class EvidenceField extends CustomField<DocumentRow> implements HasValidation {

    private final Dossiers dossiers;
    private final DisputeId dispute;
    private final DossierSlot slot;
    private final ComboBox<DocumentRow> paper;
    private final Refusals refusals = new Refusals();

    /** @param label translation key of its label; that of its hint ends in {@code .note} */
    EvidenceField(Dossiers dossiers, DisputeId dispute, DossierSlot slot, String label) {
        this.dossiers = dossiers;
        this.dispute = dispute;
        this.slot = slot;
        paper = Fields.combo(label);
        paper.setItemLabelGenerator(row -> Words.of("paper.evidence.item", row.title(), row.by()));
        paper.setClearButtonVisible(true);
        paper.setWidthFull();
        paper.setHelperText(Words.of(label + ".note"));
        refresh();
        var upload = Fields.upload(new Upload(UploadHandler.inMemory(this::attach)));
        upload.setMaxFiles(1);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "application/pdf");
        add(paper, refusals, upload);
        new DraftValue(this::id, this::choose).attachTo(this);
    }

    /** Id of the chosen document; empty when there is none. */
    String id() {
        return Optional.ofNullable(paper.getValue())
                .map(row -> row.id().value())
                .orElse("");
    }

    private void attach(UploadMetadata metadata, byte[] content) {
        var draft = new AttachmentDraft(slot, metadata.fileName(), content);
        refusals.handle(dossiers.attach(CommandId.fresh(), dispute, draft), added -> {
            refresh();
            choose(added.value());
        });
    }

    private void choose(String documentId) {
        paper.getListDataView()
                .getItems()
                .filter(row -> row.id().value().equals(documentId))
                .findFirst()
                .ifPresent(paper::setValue);
    }

    private void refresh() {
        paper.setItems(dossiers.latest(dispute, slot));
    }

    @Override
    protected DocumentRow generateModelValue() {
        return paper.getValue();
    }

    @Override
    protected void setPresentationValue(DocumentRow row) {
        paper.setValue(row);
    }
}
