package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One process of the packaged jar, and what it printed. */
final class JarProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/fengqiao.jar").toAbsolutePath();
    private static final long MOST_SECONDS = 300;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private JarProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** {@code java -jar fengqiao.jar …}, as an operator would type it. */
    static JarProcess run(String... arguments) throws IOException {
        return start(List.of("-jar", JAR.toString()), arguments);
    }

    /** The jar with {@link Victim} beside it. */
    static JarProcess victim(Path classes, String mode, String... arguments) throws IOException {
        return start(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-Dvictim=" + mode,
                        "-Dloader.path=" + classes,
                        "-Dloader.main=" + Victim.class.getName(),
                        "-cp",
                        JAR.toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher"),
                arguments);
    }

    /** It ends with that exit code, says those words, and spares the operator a stack trace. */
    static void refuses(int exitCode, String words, String... arguments) throws Exception {
        try (var process = run(arguments)) {
            assertThat(process.awaitExit()).as(process.output()).isEqualTo(exitCode);
            assertThat(process.output()).contains(words).doesNotContain("\tat ");
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static JarProcess start(List<String> java, String... arguments) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(java);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().remove("LC_ALL");
        return new JarProcess(builder.start());
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("(" + e.getMessage() + ")");
        }
    }

    /** Waits until it printed such a line. */
    String awaitLine(Predicate<String> wanted) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (System.nanoTime() < end) {
            var found = lines.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not printed; the process printed\n" + output());
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end; it printed\n" + output());
        }
        reader.join(TimeUnit.SECONDS.toMillis(10));
        return process.exitValue();
    }

    /** SIGKILL: nothing in the process gets to know. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    /** SIGTERM, as service managers do. */
    int terminate() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    String output() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
