package cn.fengqiao.forms;

import cn.fengqiao.security.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** The contents of attachments: encrypted files beside the database, one for each document, written before its node. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AttachmentFiles {

    private static final String FIELD = "content";

    private final Path directory;
    private final long largest;
    private final Vault vault;

    long largest() {
        return largest;
    }

    /** Writes the content so that after a power cut there is either all of it or none. */
    void write(DocumentId id, byte[] content) {
        try {
            Files.createDirectories(directory);
            var draft = Files.createTempFile(directory, id.value(), ".new");
            Files.write(draft, vault.sealBytes(content, id.value(), FIELD), StandardOpenOption.SYNC);
            Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the attachment cannot be written to " + directory, e);
        }
    }

    byte[] read(DocumentId id) {
        try {
            return vault.openBytes(Files.readAllBytes(file(id)), id.value(), FIELD);
        } catch (IOException e) {
            throw new UncheckedIOException("the attachment " + file(id) + " cannot be read", e);
        }
    }

    private Path file(DocumentId id) {
        return directory.resolve(id.value());
    }
}
