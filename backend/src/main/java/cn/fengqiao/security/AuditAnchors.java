package cn.fengqiao.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;

/**
 * Ends of the trail, noted beside the database: one that was set back to an earlier state, its sealed head with it,
 * lacks an entry that stands here. The file is also what an operator copies to another machine.
 */
@Slf4j
final class AuditAnchors {

    private final Path file;

    AuditAnchors(Path directory) {
        this.file = directory.resolve("trail.anchors");
    }

    /** Hash of each noted entry, by its number. */
    Map<Long, String> read() {
        var noted = new HashMap<Long, String>();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> {
                    var parts = line.split(" ");
                    if (parts.length == 3) {
                        noted.put(Long.parseLong(parts[1]), parts[2]);
                    }
                });
            }
            return noted;
        } catch (IOException e) {
            throw new UncheckedIOException("the notes of the audit trail in " + file + " cannot be read", e);
        }
    }

    void note(String at, long seq, String hash) {
        try {
            Files.writeString(
                    file,
                    at + " " + seq + " " + hash + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            log.warn("The end of the audit trail could not be noted in {}: {}", file, e.getMessage());
        }
    }
}
