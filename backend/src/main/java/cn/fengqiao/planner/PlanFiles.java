package cn.fengqiao.planner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes answers so that what stood there stays whole until the new is, and tells early when it cannot. */
final class PlanFiles {

    private PlanFiles() {}

    /** Better to know before a long search than after it. */
    static void needsFolder(Path out) throws IOException {
        var folder = folder(out);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(out)) {
            throw new FileNotFoundException(out.toString());
        }
    }

    static void replace(Path out, byte[] bytes) throws IOException {
        var beside = folder(out).resolve(out.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path folder(Path out) {
        return Objects.requireNonNull(out.toAbsolutePath().getParent(), "The root is no file.");
    }
}
