package cn.fengqiao.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a dispute.
 *
 * @param entries every place of the dossier, in binding order
 * @param retention null while nobody has chosen it
 * @param mayAdd true when the actor may issue forms and add documents
 * @param mayReveal true when the actor may see full ID numbers, with a reason
 */
public record DossierPage(
        List<Entry> entries,
        @Nullable Retention retention,
        boolean legalHold,
        boolean mayAdd,
        boolean mayReveal,
        Kept kept) {

    /**
     * Where the dossier is on its way through the archive.
     *
     * @param closed true when its dispute is closed, so that it may be archived
     * @param until last day on which it must be kept; null while it is not archived, or for ever
     */
    public record Kept(
            boolean closed,
            @Nullable LocalDate archivedOn,
            String gapReason,
            @Nullable LocalDate until,
            @Nullable LocalDate destroyedOn) {}

    public DossierPage {
        entries = List.copyOf(entries);
    }

    /**
     * @param required true for 必: the dossier is not complete without it
     * @param documents the first of them
     * @param total how many there are
     */
    public record Entry(DossierSlot slot, boolean required, List<DocumentRow> documents, int total) {

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
