package cn.fengqiao.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a dispute.
 *
 * @param entries every place of the dossier, in binding order
 * @param retention null while nobody has chosen it
 * @param mayAdd true when the actor may issue forms and add documents
 */
public record DossierPage(List<Entry> entries, @Nullable Retention retention, boolean legalHold, boolean mayAdd) {

    public DossierPage {
        entries = List.copyOf(entries);
    }

    /** @param required true for 必: the dossier is not complete without it */
    public record Entry(DossierSlot slot, boolean required, List<DocumentRow> documents) {

        public Entry {
            documents = List.copyOf(documents);
        }

        public boolean missing() {
            return required && documents.isEmpty();
        }
    }

    /** R14: the papers that still have to be there. */
    public List<DossierSlot> gaps() {
        return entries.stream().filter(Entry::missing).map(Entry::slot).toList();
    }

    public boolean complete() {
        return gaps().isEmpty();
    }
}
