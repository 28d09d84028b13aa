package cn.fengqiao.security;

import cn.fengqiao.store.CannotStart;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import lombok.extern.slf4j.Slf4j;

/** The file that holds the keyring, readable by its owner alone; made on first use, replaced whole when keys change. */
@Slf4j
final class KeyFile {

    static final String NAME = "fengqiao.keys";

    private final Path directory;

    private final Path file;

    KeyFile(Path directory) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
    }

    Path file() {
        return file;
    }

    /** Reads the ring, or makes one where there is none yet. */
    Keyring readOrCreate() {
        try {
            makeDirectory();
            if (!Files.exists(file)) {
                write(Keyring.fresh());
            }
            restrict(file, "rw-------");
            return read();
        } catch (IOException e) {
            throw new CannotStart(e, CannotStart.Reason.KEYS_NOT_WRITABLE, directory, String.valueOf(e.getMessage()));
        }
    }

    void replace(Keyring ring) {
        try {
            write(ring);
        } catch (IOException e) {
            throw new UncheckedIOException("the keys in " + file + " cannot be written", e);
        }
    }

    private Keyring read() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        try {
            return Keyring.of(properties);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the keys in " + file + " are damaged: " + e.getMessage()
                            + ". Maybe restore the file from its copy.",
                    e);
        }
    }

    private void write(Keyring ring) throws IOException {
        var text = new StringWriter();
        ring.toProperties()
                .store(
                        text,
                        "The keys of this database. Without them no sealed number opens: keep a copy apart from it.");
        var fresh = Files.createTempFile(directory, NAME, ".new", attributes("rw-------"));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void makeDirectory() throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, attributes("rwx------"));
        }
        restrict(directory, "rwx------");
    }

    private FileAttribute<?>[] attributes(String permissions) {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var wanted = PosixFilePermissions.fromString(permissions);
        if (posix() && !wanted.containsAll(Files.getPosixFilePermissions(path))) {
            log.warn("{} could be read by others; closed now. Maybe change the keys.", path);
            Files.setPosixFilePermissions(path, wanted);
        }
    }

    private static boolean posix() {
        return java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix");
    }
}
