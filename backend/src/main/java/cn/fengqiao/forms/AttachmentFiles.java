package cn.fengqiao.forms;

import cn.fengqiao.security.SealedElsewhere;
import cn.fengqiao.security.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** The contents of attachments: encrypted files beside the database, one for each document, written before its node. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class AttachmentFiles implements SealedElsewhere {

    private static final String FIELD = "content";

    /** Enough of a file to see which key sealed it. */
    private static final int MARK = 64;

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

    /** One file after the other, each replaced whole. */
    @Override
    public int reseal() {
        int resealed = 0;
        try (var files =
                Files.newDirectoryStream(directory, file -> !file.toString().endsWith(".new"))) {
            for (var file : files) {
                resealed += reseal(file) ? 1 : 0;
            }
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the attachments in " + directory + " cannot be sealed anew", e);
        }
        return resealed;
    }

    private boolean reseal(Path file) throws IOException {
        var sealed = Files.readAllBytes(file);
        var beginning = new String(sealed, 0, Math.min(sealed.length, MARK), StandardCharsets.US_ASCII);
        if (vault.isCurrent(beginning)) {
            return false;
        }
        var id = file.getFileName().toString();
        var fresh = vault.sealBytes(vault.openBytes(sealed, id, FIELD), id, FIELD);
        var draft = Files.createTempFile(directory, id, ".new");
        Files.write(draft, fresh, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Removes the content for good; one that is gone already is no error. */
    void delete(DocumentId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("the attachment " + file(id) + " cannot be removed", e);
        }
    }

    private Path file(DocumentId id) {
        return directory.resolve(id.value());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
