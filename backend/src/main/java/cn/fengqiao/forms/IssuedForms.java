package cn.fengqiao.forms;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.OwnPart;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import cn.fengqiao.security.Permission;
import cn.fengqiao.security.Vault;
import cn.fengqiao.shared.Texts;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens what lies in a dossier. ID numbers, phones and homes are printed in full for who may reveal them and says why;
 * everyone else gets them masked, and no scan of an identity document.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class IssuedForms {

    private final DisputeAccess access;
    private final Documents documents;
    private final AttachmentFiles files;
    private final Vault vault;
    private final Audit audit;
    private final Acting acting;
    private final JsonMapper json;
    private final FormWriters writers = new FormWriters();

    /**
     * An issued form as a file; the look goes to the trail. Empty for who may not see its dispute.
     *
     * @param reason why the full numbers are needed; without one they are masked
     */
    public Optional<FormFile> form(DocumentId id, FormFormat format, String reason) {
        return documents
                .find(id)
                .filter(found -> !found.text("sheetSealed").isEmpty())
                .flatMap(found -> handled(found).map(standing -> {
                    var full = reveals(standing, reason);
                    var field = full ? "sheet" : "masked";
                    var sealed = found.text(field + "Sealed");
                    var sheet = json.readValue(vault.open(sealed, id.value(), field), FormSheet.class);
                    audit.looked(full ? "form" : "form.masked", "Document", id.value(), Texts.clean(reason));
                    return writers.write(sheet, format, found.title() + " " + found.text("number"));
                }));
    }

    /** An attachment's content; the look goes to the trail. Empty for who may not see it. */
    public Optional<FormFile> attachment(DocumentId id, String reason) {
        return documents
                .find(id)
                .filter(found -> !found.text("sha256").isEmpty())
                .filter(found -> found.properties().get("destroyedOn") == null)
                .flatMap(found -> handled(found)
                        .filter(standing -> !shows(found) || reveals(standing, reason))
                        .map(standing -> {
                            var content = files.read(id);
                            if (!AttachmentFiles.sha256(content).equals(found.text("sha256"))) {
                                throw new IllegalStateException(
                                        "the content of document " + id + " was changed on disk");
                            }
                            audit.looked("attachment", "Document", id.value(), Texts.clean(reason));
                            return new FormFile(found.title(), found.text("mediaType"), content);
                        }));
    }

    /** Scans that show identity documents cannot be masked. */
    private static boolean shows(Documents.Found found) {
        return found.text("slot").equals(DossierSlot.IDENTITY.name());
    }

    private Optional<Standing> handled(Documents.Found found) {
        return access.look(found.dispute())
                .filter(standing -> DisputeAccess.may(acting.actor(), Permission.MEDIATION_HANDLE, standing))
                .filter(standing -> new OwnPart(acting.actor(), standing).sees(found.procedureId()));
    }

    private boolean reveals(Standing standing, String reason) {
        return !Texts.clean(reason).isEmpty() && DisputeAccess.may(acting.actor(), Permission.PERSON_REVEAL, standing);
    }
}
