package cn.fengqiao.forms;

import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a dossier asks of a file that is brought along, and what it remembers of one that it takes. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class Attaching {

    private static final int LONGEST_TITLE = 100;

    private final AttachmentFiles files;

    List<Refusal> check(AttachmentDraft draft) {
        var wrong = new ArrayList<Refusal>();
        if (draft.content().length == 0) {
            wrong.add(Refusal.field("content", "refusal.attachment-empty"));
        } else if (draft.content().length > files.largest()) {
            wrong.add(Refusal.field("content", "refusal.attachment-too-large", files.largest() / 1024 / 1024));
        } else if (AttachmentType.of(draft.content()).isEmpty()) {
            wrong.add(Refusal.field("content", "refusal.attachment-unknown-type"));
        }
        var title = Texts.clean(draft.title());
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            wrong.add(Refusal.field("title", "refusal.attachment-title", LONGEST_TITLE));
        }
        return wrong;
    }

    /** Writes the file and answers with the document that stands for it in the graph. */
    Documents.New keep(DocumentId id, AttachmentDraft draft, String procedureId) {
        files.write(id, draft.content());
        var type = AttachmentType.of(draft.content()).orElseThrow();
        return new Documents.New(
                id,
                draft.slot(),
                Texts.clean(draft.title()),
                procedureId,
                Map.of(
                        "bytes", (long) draft.content().length,
                        "mediaType", type.mediaType(),
                        "pages", Pages.of(type, draft.content()),
                        "sha256", AttachmentFiles.sha256(draft.content())));
    }
}
