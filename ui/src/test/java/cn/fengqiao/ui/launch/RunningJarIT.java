package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a process: it starts, stops, and survives being killed. */
class RunningJarIT {

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedSurvivesBeingKilled() throws Exception {
        var classes = victimClasses();
        var data = directory.resolve("data").toString();
        List<String> acknowledged;
        try (var victim = JarProcess.victim(classes, "write", "--empty", "--port", "0", "--data", data)) {
            victim.awaitLine(line -> line.startsWith("ACK ") && line.endsWith(" 200"));
            victim.kill();
            acknowledged = told(victim, "ACK ");
        }

        try (var again = JarProcess.victim(classes, "count", "--empty", "--port", "0", "--data", data)) {
            assertThat(again.awaitExit()).as(again.output()).isZero();

            var there = told(again, "HAVE ");
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(200);
            assertThat(there).containsAll(acknowledged);
            assertThat(told(again, "COUNTER ")).containsExactly(String.valueOf(there.size()));
            assertThat(told(again, "VIOLATIONS ")).containsExactly("[]");
        }
    }

    @Test
    void itStartsAndStopsAndItsDataBelongsToOneProcess() throws Exception {
        var data = directory.resolve("data").toString();
        int port = JarProcess.freePort();
        try (var first = JarProcess.run("--empty", "--port", String.valueOf(port), "--data", data)) {
            first.awaitLine(line -> line.contains("http://localhost:" + port + "/"));
            assertThat(status("http://127.0.0.1:" + port + "/login")).isEqualTo(200);

            JarProcess.refuses(10, "端口 " + port, "--port", String.valueOf(port), "--data", directory + "/other");
            JarProcess.refuses(11, "正被另一个枫桥进程使用", "--port", "0", "--data", data);
            JarProcess.refuses(11, "正被另一个枫桥进程使用", "rotate-keys", "--data", data);

            assertThat(first.terminate()).as(first.output()).isEqualTo(143);
        }
        try (var check = JarProcess.run("check", "--data", data, "--lang=en")) {
            assertThat(check.awaitExit()).as(check.output()).isZero();
            assertThat(check.output()).contains("all of them hold");
        }
        try (var rotation = JarProcess.run("rotate-keys", "--data", data)) {
            assertThat(rotation.awaitExit()).as(rotation.output()).isZero();
            assertThat(rotation.output()).contains("密钥已更换");
        }
        assertThat(directory.resolve("data-keys/fengqiao.keys")).content().containsPattern("(?s)seal\\..*seal\\.");
        JarProcess.refuses(20, "不属于这个数据库", "--port", "0", "--data", data, "--keys", directory + "/other-keys");
        Files.writeString(Path.of(data, "format"), "99");
        JarProcess.refuses(14, "更新版本", "--port", "0", "--data", data);
    }

    /** What begins later in that start is not let by Java any more; that is no error to show an operator. */
    @Test
    void aStartThatIsStoppedInTheMiddleEndsQuietly() throws Exception {
        var data = directory.resolve("stopped");
        try (var stopped = JarProcess.run("--empty", "--port", "0", "--data", data.toString())) {
            awaitText(data.resolve("log/fengqiao.log"), "Applied migration");

            assertThat(stopped.terminate()).as(stopped.output()).isEqualTo(143);
            assertThat(stopped.output()).doesNotContain("\tat ", "Exception");
        }
    }

    /** First while it migrates, then while it loads the demo data; one check at the end finds nothing missing or double. */
    @Test
    void aStartKilledInTheMiddleGoesOnTheNextTime() throws Exception {
        var data = directory.resolve("data");
        try (var migrating = JarProcess.run("--port", "0", "--data", data.toString())) {
            awaitText(data.resolve("log/fengqiao.log"), "Applied migration");
            migrating.kill();
        }
        try (var loading = JarProcess.run("--port", "0", "--data", data.toString())) {
            loading.awaitLine(line -> line.matches(".*演示数据 [3-8][0-9] %.*"));
            loading.kill();
        }
        assertThat(data.resolve("demo.loading")).exists();
        try (var again = JarProcess.run("--port", "0", "--data", data.toString())) {
            again.awaitLine(line -> line.contains("演示账号"));
            again.terminate();
        }
        try (var check = JarProcess.run("check", "--data", data.toString())) {
            assertThat(check.awaitExit()).as(check.output()).isZero();
        }
    }

    private static void awaitText(Path file, String text) throws Exception {
        for (int tenths = 0; tenths < 3_000; tenths++) {
            if (Files.exists(file) && Files.readString(file).contains(text)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(file + " never said " + text);
    }

    /** A folder with nothing but the victim: the other test classes must not be found by the scan. */
    private Path victimClasses() throws IOException {
        var name = "cn/fengqiao/ui/launch/Victim.class";
        var target = directory.resolve("classes").resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(Path.of("target/test-classes").resolve(name), target);
        return directory.resolve("classes");
    }

    private static List<String> told(JarProcess process, String word) {
        return process.lines().stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }

    private static int status(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
