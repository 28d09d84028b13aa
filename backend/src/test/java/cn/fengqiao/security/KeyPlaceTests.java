package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPlaceTests {

    @TempDir
    Path directory;

    Path data;

    @BeforeEach
    void install() throws Exception {
        data = Files.createDirectory(directory.resolve("station"));
    }

    @Test
    void theKeysLieBesideTheDataSoThatACopyOfTheDataOpensNothing() {
        var keys = KeyPlace.of(null, data);

        assertThat(keys).isEqualTo(directory.resolve("station-keys"));
        assertThat(KeyPlace.isInside(keys, data)).isFalse();
    }

    @Test
    void anOlderInstallationKeepsItsKeysWhereTheyAre() throws Exception {
        var inside = Files.createDirectory(data.resolve("keys"));
        Files.createFile(inside.resolve("fengqiao.keys"));

        assertThat(KeyPlace.of(null, data)).isEqualTo(inside);
        assertThat(KeyPlace.isInside(inside, data)).isTrue();
    }

    @Test
    void whatTheOperatorSaysIsDone() throws Exception {
        Files.createFile(Files.createDirectory(data.resolve("keys")).resolve("fengqiao.keys"));
        var asked = directory.resolve("usb");

        assertThat(KeyPlace.of(asked, data)).isEqualTo(asked);
    }
}
