package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher itself, in every shell of this machine that may run it, with a Java that only tells what it was asked. */
class LauncherTests {

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              *-XshowSettings*) echo "    java.specification.version = 25" ;;
              *jarmode=tools*) for last in "$@"; do :; done; mkdir -p "$last"; echo jar >"$last/fengqiao.jar" ;;
              *) echo "RUN $*"; [ -z "$FAKE_SLEEP" ] || exec sleep "$FAKE_SLEEP" ;;
            esac
            """;

    @TempDir
    Path repository;

    private boolean cached;

    @BeforeEach
    void build() throws Exception {
        Files.copy(Path.of("../fengqiao"), repository.resolve("fengqiao"));
        for (var program : List.of("java", "javac")) {
            var file = Files.createDirectories(repository.resolve("jdk/bin")).resolve(program);
            Files.writeString(file, JAVA);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.createFile(
                Files.createDirectories(repository.resolve("ui/target")).resolve("fengqiao.jar"));
        built(30);
    }

    static Stream<String> shells() {
        return Stream.of("/bin/dash", "/bin/bash", "/bin/sh").filter(shell -> Files.isExecutable(Path.of(shell)));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theLanguageThatIsSaidWinsOverTheMachines(String shell) throws Exception {
        assertThat(output(shell, "help", "--lang", "zh")).contains("选项");
        assertThat(output(shell, "help", "--lang=zh")).contains("选项");
        assertThat(output(shell, "help")).contains("Options of run");
        assertThat(output(shell, "run", "--lang", "zh")).endsWith("--lang=zh").doesNotContain("--lang=en");
        assertThat(output(shell, "run")).endsWith("--lang=en");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void whoAsksACommandForHelpGetsItAndStartsNothing(String shell) throws Exception {
        assertThat(output(shell, "run", "--help")).contains("Options of run").doesNotContain("RUN ");
        assertThat(output(shell, "rotate-keys", "-h")).contains("rotate-keys").doesNotContain("RUN ");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theKeysAreChangedByACommandOfTheirOwn(String shell) throws Exception {
        assertThat(output(shell, "rotate-keys", "--data", "/srv/data"))
                .contains("RUN ", "rotate-keys --data /srv/data");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aNewBuildIsUnpackedBesideTheOneThatStillRuns(String shell) throws Exception {
        var running = start(shell, "60", "run");
        awaitUser(running.pid());
        var old = apps().getFirst();

        rebuilt();
        output(shell, "run");
        assertThat(apps()).hasSize(2).contains(old);
        assertThat(old.resolve("fengqiao.jar")).exists();

        output(shell, "run");
        assertThat(apps()).as("nothing was built since").hasSize(2);

        running.destroyForcibly().waitFor();
        rebuilt();
        output(shell, "run");
        assertThat(apps()).singleElement().isNotEqualTo(old);
    }

    /** Whoever was killed while it prepared quick starts left a lock that names nobody, or somebody who is gone. */
    @ParameterizedTest
    @MethodSource("shells")
    void quickStartsArePreparedAgainWhenWhoeverWasAtItIsGone(String shell) throws Exception {
        cached = true;
        output(shell, "run");
        var failed = awaitFailed();
        var training = failed.resolveSibling(failed.getFileName().toString().replace(".failed", ".training"));

        for (var left : List.of("", "4194999")) {
            Files.delete(failed);
            Files.writeString(Files.createDirectory(training).resolve("pid"), left);
            output(shell, "run");
            assertThat(awaitFailed()).isEqualTo(failed);
            awaitGone(training);
        }

        Files.delete(failed);
        var mine = ProcessHandle.current().pid();
        Files.writeString(Files.createDirectory(training).resolve("pid"), String.valueOf(mine));
        assertThat(output(shell, "run")).doesNotContain("Quick starts", "quick starts");
        assertThat(failed).doesNotExist();
        assertThat(training.resolve("pid")).hasContent(String.valueOf(mine));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aLockOfALauncherThatWasKilledAtOnceHoldsUpNobody(String shell) throws Exception {
        Files.createFile(
                Files.createDirectories(repository.resolve(".fengqiao/lock")).resolve("pid"));

        assertThat(output(shell, "run")).contains("RUN ");
        assertThat(repository.resolve(".fengqiao/lock")).doesNotExist();
    }

    /** The Java of these tests makes no archive, so that each attempt ends in a note of its failure. */
    private Path awaitFailed() throws Exception {
        for (int tenths = 0; tenths < 100; tenths++) {
            for (var app : apps()) {
                if (Files.isDirectory(app.resolve("cache"))) {
                    try (var files = Files.list(app.resolve("cache"))) {
                        var failed = files.filter(file -> file.toString().endsWith(".failed"))
                                .findFirst();
                        if (failed.isPresent()) {
                            return failed.get();
                        }
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nobody tried to prepare quick starts");
    }

    private static void awaitGone(Path lock) throws Exception {
        for (int tenths = 0; tenths < 100 && Files.exists(lock); tenths++) {
            Thread.sleep(100);
        }
        assertThat(lock).doesNotExist();
    }

    private void rebuilt() throws IOException {
        for (var app : apps()) {
            Files.setLastModifiedTime(app.resolve("unpacked"), ago(20));
        }
        built(10);
    }

    private void built(long secondsAgo) throws IOException {
        var mark = Files.createDirectories(repository.resolve(".fengqiao")).resolve("built");
        Files.writeString(mark, "");
        Files.setLastModifiedTime(mark, ago(secondsAgo));
    }

    private List<Path> apps() throws IOException {
        try (var files = Files.list(repository.resolve(".fengqiao"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("app-"))
                    .toList();
        }
    }

    private void awaitUser(long pid) throws Exception {
        for (int tenths = 0; tenths < 100; tenths++) {
            if (Files.isDirectory(repository.resolve(".fengqiao"))
                    && apps().stream().anyMatch(app -> Files.exists(app.resolve("users/" + pid)))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("process " + pid + " is not noted as a user of what it runs");
    }

    private String output(String shell, String... arguments) throws Exception {
        var process = start(shell, "", arguments);
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text.strip();
    }

    private Process start(String shell, String sleep, String... arguments) throws IOException {
        var command =
                new ArrayList<>(List.of(shell, repository.resolve("fengqiao").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("FENGQIAO_") || name.startsWith("LC_"));
        builder.environment().put("LANG", "en_US.UTF-8");
        builder.environment().put("JAVA_HOME", repository.resolve("jdk").toString());
        if (!cached) {
            builder.environment().put("FENGQIAO_CACHE", "off");
        }
        builder.environment().put("FAKE_SLEEP", sleep);
        return builder.start();
    }

    private static FileTime ago(long seconds) {
        return FileTime.from(Instant.now().minusSeconds(seconds));
    }
}
