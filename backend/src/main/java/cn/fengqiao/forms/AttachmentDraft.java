package cn.fengqiao.forms;

import java.util.Arrays;

/** Something brought along for a dossier: a scan, a photograph, a recording. */
public record AttachmentDraft(DossierSlot slot, String title, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachmentDraft draft
                && slot == draft.slot
                && title.equals(draft.title)
                && Arrays.equals(content, draft.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return slot + " " + title + " (" + content.length + " bytes)";
    }
}
