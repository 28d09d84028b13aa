package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * R25: what a court wants for judicial confirmation, as one file: application, agreement, proof that the organisation
 * mediated, identities, property papers. Records of what was said, apart or together, and concessions never travel (R46):
 * only the named places of the dossier are opened.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class CourtPackages {

    private static final int SCANS = 200;

    private final DisputeAccess access;
    private final Sheets sheets;
    private final Documents documents;
    private final AttachmentFiles files;
    private final Acting acting;
    private final Audit audit;
    private final FormWriters writers = new FormWriters();

    /**
     * The package of an agreement as a ZIP; it names everybody in full, so it needs the right to reveal and a reason.
     *
     * @param reason why it goes out, as the trail keeps it
     */
    public Outcome<FormFile> of(DisputeId id, String agreementId, String reason) {
        return Notes.needed("reason", reason, 200)
                .orElse(() -> access.look(id)
                        .map(standing -> DisputeAccess.may(acting.actor(), Permission.PERSON_REVEAL, standing)
                                        && DisputeAccess.may(acting.actor(), Permission.MEDIATION_HANDLE, standing)
                                ? pack(new OwnPart(acting.actor(), standing), agreementId, Texts.clean(reason))
                                : Outcome.<FormFile>refused(Refusal.state("refusal.not-allowed")))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private Outcome<FormFile> pack(OwnPart own, String agreementId, String reason) {
        var id = own.standing().id();
        var application = sheets.prepare(id, new FormOrder(FormKind.JUDICIAL_CONFIRMATION, "", agreementId));
        if (application.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var prepared = application.get();
        if (!own.sees(prepared.procedureId())) {
            return Outcome.refused(Refusal.notFound());
        }
        var whyNot = prepared.form().whyNot(prepared.facts());
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        var content = zip(own, prepared);
        audit.looked("court-package", "Agreement", prepared.agreementId(), reason);
        return Outcome.done(
                new FormFile("司法确认材料 " + prepared.facts().dispute().number() + ".zip", "application/zip", content));
    }

    private byte[] zip(OwnPart own, Sheets.Prepared prepared) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            form(zip, "1", prepared, FormKind.JUDICIAL_CONFIRMATION);
            form(
                    zip,
                    "2",
                    prepared,
                    AgreementParts.peoples(prepared.facts()) ? FormKind.AGREEMENT : FormKind.MEDIATION_AGREEMENT);
            form(zip, "3", prepared, FormKind.ORGANISATION_PROOF);
            form(zip, "4", prepared, FormKind.IDENTITY_LIST);
            scans(zip, "2", own, DossierSlot.RESULT);
            scans(zip, "4", own, DossierSlot.IDENTITY);
            scans(zip, "4", own, DossierSlot.AUTHORITY);
            scans(zip, "5", own, DossierSlot.PROPERTY);
            scans(zip, "6", own, DossierSlot.CONFIRMATION);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void form(ZipOutputStream zip, String folder, Sheets.Prepared prepared, FormKind kind) throws IOException {
        var form = FormBook.form(kind);
        var number = documents
                .latest(new DisputeId(prepared.disputeId()), kind, prepared.agreementId())
                .map(Documents.Edition::number)
                .orElse("");
        var file = writers.write(form.fill(prepared.facts(), number), FormFormat.PDF, folder + " " + kind.title());
        put(zip, file.name(), file.content());
    }

    private void scans(ZipOutputStream zip, String folder, OwnPart own, DossierSlot slot) throws IOException {
        List<DocumentRow> rows = documents.rows(own.standing().id(), slot, own, 0, SCANS);
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.attachment()) {
                var name = folder + "-" + (i + 1) + " " + row.title().replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", "_");
                put(zip, name + ending(row), files.read(row.id()));
            }
        }
    }

    private static String ending(DocumentRow row) {
        var ending = "." + row.mediaType().replaceAll(".*/", "").replace("jpeg", "jpg");
        return row.title().toLowerCase(Locale.ROOT).endsWith(ending) ? "" : ending;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
