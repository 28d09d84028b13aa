package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as a process: it starts, stops, refuses to start with a plain sentence, and survives being killed. */
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
        int port = freePort();
        try (var first = JarProcess.run("--empty", "--port", String.valueOf(port), "--data", data)) {
            first.awaitLine(line -> line.contains("http://localhost:" + port + "/"));
            assertThat(status("http://127.0.0.1:" + port + "/login")).isEqualTo(200);

            refuses(10, "端口 " + port, "--port", String.valueOf(port), "--data", directory + "/other");
            refuses(11, "正被另一个枫桥进程使用", "--port", "0", "--data", data);

            assertThat(first.terminate()).as(first.output()).isEqualTo(143);
        }
        try (var check = JarProcess.run("check", "--data", data, "--lang=en")) {
            assertThat(check.awaitExit()).as(check.output()).isZero();
            assertThat(check.output()).contains("all of them hold");
        }
        Files.writeString(Path.of(data, "format"), "99");
        refuses(14, "更新版本", "--port", "0", "--data", data);
    }

    @Test
    void aMistakeIsToldInPlainWordsBeforeAnythingIsWritten() throws Exception {
        var data = directory.resolve("data");
        refuses(17, "不认识的选项", "--prot", "1", "--data", data.toString());
        refuses(21, "没有可检查的数据", "check", "--data", data.toString());
        assertThat(data).doesNotExist();
    }

    @Test
    void anExternalDatabaseThatDoesNotAnswerIsToldInPlainWords() throws Exception {
        refuses(15, "连接不上外部数据库", "--port", "0", "--data", directory.toString(), "--db-uri", "bolt://127.0.0.1:1");
    }

    private static void refuses(int exitCode, String words, String... arguments) throws Exception {
        try (var process = JarProcess.run(arguments)) {
            assertThat(process.awaitExit()).as(process.output()).isEqualTo(exitCode);
            assertThat(process.output()).contains(words).doesNotContain("\tat ");
        }
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
