package cn.fengqiao.forms;

import java.time.Instant;

/**
 * A document in a dossier.
 *
 * @param number empty for attachments
 * @param edition how often the form went out under its number, from 1
 * @param attachment true for something brought along, false for an issued form
 * @param bytes size of an attachment
 * @param pages how many sheets it takes in the dossier; 0 for sound and video
 */
public record DocumentRow(
        DocumentId id,
        DossierSlot slot,
        String title,
        String number,
        int edition,
        Instant at,
        String by,
        boolean attachment,
        long bytes,
        String mediaType,
        int pages) {}
