package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.store.CannotStart.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path directory;

    @Test
    void oneProcessAtATimeHasIt() throws Exception {
        try (var first = DataDirectory.open(directory, 0)) {
            refuses(Reason.DATA_IN_USE, () -> DataDirectory.open(first.root(), 0));
        }
        DataDirectory.open(directory, 0).close();
    }

    @Test
    void oneThatANewerVersionWroteStaysAsItIs() throws Exception {
        Files.writeString(directory.resolve("format"), "7");

        refuses(Reason.NEWER_DATA, () -> DataDirectory.open(directory, 0));

        assertThat(directory.resolve("format")).hasContent("7");
        assertThat(directory.resolve("db")).doesNotExist();
    }

    @Test
    void oneThatCannotBeMadeIsToldSo() throws Exception {
        var file = Files.createFile(directory.resolve("a file"));

        refuses(Reason.NOT_WRITABLE, () -> DataDirectory.open(file.resolve("data"), 0));
    }

    @Test
    void oneOnAFullDiskIsNotTouched() {
        refuses(Reason.DISK_FULL, () -> DataDirectory.open(directory, Long.MAX_VALUE));

        assertThat(directory.resolve("format")).doesNotExist();
    }

    @Test
    void aSecretIsMadeOnceAndKept() throws Exception {
        try (var data = DataDirectory.open(directory, 0)) {
            assertThat(data.secret("name", () -> "first")).isEqualTo("first");
            assertThat(data.secret("name", () -> "second")).isEqualTo("first");
        }
    }

    @Test
    void aDatabaseWithHalfOfTheDemoDataIsForgotten() throws Exception {
        try (var data = DataDirectory.open(directory, 0)) {
            Files.createDirectories(data.database().resolve("data"));
            assertThat(data.forgetHalfLoaded()).isFalse();
            assertThat(data.database().resolve("data")).exists();

            data.loadingBegins();
            assertThat(data.forgetHalfLoaded()).isTrue();
            assertThat(data.database()).doesNotExist();
            assertThat(data.forgetHalfLoaded()).isFalse();
        }
    }

    private static void refuses(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.getReason()).isEqualTo(reason));
    }
}
