package cn.fengqiao.security;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys lie: beside the data directory, so that a copy of it opens no number. Installations whose keys were
 * made inside of it go on using those; nothing is moved unasked.
 */
final class KeyPlace {

    private KeyPlace() {}

    static Path of(@Nullable Path asked, Path data) {
        if (asked != null) {
            return asked;
        }
        var inside = data.resolve("keys");
        return Files.exists(inside.resolve(KeyFile.NAME)) ? inside : beside(data);
    }

    /** True when whoever copies the data directory copies the keys with it. */
    static boolean isInside(Path keys, Path data) {
        return keys.toAbsolutePath()
                .normalize()
                .startsWith(data.toAbsolutePath().normalize());
    }

    private static Path beside(Path data) {
        var name = data.getFileName();
        return name == null ? data.resolve("keys") : data.resolveSibling(name + "-keys");
    }
}
