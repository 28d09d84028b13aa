package cn.fengqiao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;

/**
 * The directory that holds everything an installation has: {@code db} (the graph), {@code conf} (secrets and keys, for
 * the owner alone and never inside {@code db}) and a lock that one process holds at a time.
 */
public final class DataDirectory implements AutoCloseable {

    /** Raised when older programs could no longer read the directory. */
    private static final int FORMAT = 1;

    private static final String FORMAT_FILE = "format";
    private static final String LOADING = "demo.loading";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the directory if need be, checks that this program can work with it, and locks it. */
    static DataDirectory open(Path directory, long minimumFreeMegabytes) {
        var root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            requireSpace(root, minimumFreeMegabytes);
            var lock = lock(root);
            try {
                var data = new DataDirectory(root, lock);
                data.requireKnownFormat();
                ownerOnly(Files.createDirectories(data.conf()), "rwx------");
                ownerOnly(Files.createDirectories(data.database()), "rwx------");
                return data;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStart(e, CannotStart.Reason.NOT_WRITABLE, root, String.valueOf(e.getMessage()));
        }
    }

    /** Fails now with the reason for which opening it would fail later, half-way into the start. */
    public static void tryOut(Path directory, long minimumFreeMegabytes) {
        try {
            open(directory, minimumFreeMegabytes).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    /** Where secrets and keys are kept; not part of a copy of the database. */
    public Path conf() {
        return root.resolve("conf");
    }

    Path database() {
        return root.resolve("db");
    }

    /** The secret of that name; made and written, readable by the owner alone, when it is not there yet. */
    public String secret(String name, Supplier<String> fresh) {
        var file = conf().resolve(name);
        try {
            if (!Files.exists(file)) {
                var draft = Files.createTempFile(conf(), name, ".new");
                ownerOnly(draft, "rw-------");
                Files.writeString(draft, fresh.get() + System.lineSeparator(), StandardOpenOption.SYNC);
                Files.move(draft, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the secret " + file + " can be neither read nor made", e);
        }
    }

    /** Writes a file beside the secrets. */
    Path write(String name, String content) {
        var file = conf().resolve(name);
        put(file, content);
        return file;
    }

    /** Forgets a database whose demo data was not finished; nobody can have worked in it, the page was not open yet. */
    boolean forgetHalfLoaded() {
        if (!Files.exists(root.resolve(LOADING))) {
            return false;
        }
        try {
            FileSystemUtils.deleteRecursively(database());
            Files.delete(root.resolve(LOADING));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the half-loaded demo data in " + root + " cannot be removed", e);
        }
    }

    void loadingBegins() {
        put(root.resolve(LOADING), "The demo data is being loaded. After an interruption the next start begins anew.");
    }

    void loadingEnded() {
        try {
            Files.deleteIfExists(root.resolve(LOADING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long freeBytes() {
        return root.toFile().getUsableSpace();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void put(Path file, String content) {
        try {
            Files.writeString(file, content + System.lineSeparator());
        } catch (IOException e) {
            throw new CannotStart(e, CannotStart.Reason.NOT_WRITABLE, root, String.valueOf(e.getMessage()));
        }
    }

    private void requireKnownFormat() throws IOException {
        var file = root.resolve(FORMAT_FILE);
        if (!Files.exists(file)) {
            put(file, String.valueOf(FORMAT));
            return;
        }
        var found = Files.readString(file).strip();
        if (!found.equals(String.valueOf(FORMAT))) {
            throw new CannotStart(CannotStart.Reason.NEWER_DATA, root, found, FORMAT);
        }
    }

    private static void requireSpace(Path root, long minimumFreeMegabytes) {
        var free = root.toFile().getUsableSpace() / 1024 / 1024;
        if (free < minimumFreeMegabytes) {
            throw new CannotStart(CannotStart.Reason.DISK_FULL, root, free, minimumFreeMegabytes);
        }
    }

    /** The operating system gives the lock back when the process dies, however it dies. */
    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new CannotStart(e, CannotStart.Reason.DATA_IN_USE, root);
        }
        channel.close();
        throw new CannotStart(CannotStart.Reason.DATA_IN_USE, root);
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
