package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** The packaged jar refuses to start with a plain sentence and an exit code of its own; nothing is damaged. */
class StartRefusalsIT {

    @TempDir
    Path directory;

    @Test
    void aMistakeIsToldInPlainWordsBeforeAnythingIsWritten() throws Exception {
        var data = directory.resolve("data");
        JarProcess.refuses(17, "不认识的选项", "--prot", "1", "--data", data.toString());
        JarProcess.refuses(21, "没有可检查的数据", "check", "--data", data.toString());
        JarProcess.refuses(23, "不属于本机", "--address", "192.0.2.1", "--data", data.toString());
        assertThat(data).doesNotExist();
    }

    @Test
    void aPlaceThatCannotHoldTheDataIsToldInPlainWords() throws Exception {
        var file = Files.createFile(directory.resolve("a-file")).toString();
        JarProcess.refuses(12, "无法写入数据目录", "--port", "0", "--data", file + "/data");
        JarProcess.refuses(25, "密钥目录", "--port", "0", "--data", directory + "/data", "--keys", file + "/keys");
        JarProcess.refuses(
                13,
                "磁盘空间不足",
                "--port",
                "0",
                "--data",
                directory + "/data",
                "--fengqiao.store.minimum-free-megabytes=999999999");
        JarProcess.refuses(
                18, "无法启动", "--port", "0", "--data", directory + "/data", "--fengqiao.store.page-cache=much");
    }

    /** The embedded database of one process is the external one of another. */
    @Test
    void whatAnExternalDatabaseRefusesIsToldInPlainWords() throws Exception {
        var data = directory.resolve("server");
        int bolt = JarProcess.freePort();
        var uri = "bolt://127.0.0.1:" + bolt;
        try (var server = JarProcess.run(
                "--empty", "--port", "0", "--data", data.toString(), "--fengqiao.store.bolt-port=" + bolt)) {
            server.awaitLine(line -> line.contains("http://localhost:"));
            var password = Files.readString(data.resolve("conf/neo4j.password")).strip();
            var keys = directory + "/server-keys";
            var wanted = new String[] {"--port", "0", "--data", directory + "/client", "--keys", keys, "--db-uri", uri};
            JarProcess.refuses(16, "拒绝了用户", with(wanted, "--db-password=guess"));
            try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
                driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})")
                        .execute();
                JarProcess.refuses(
                        22,
                        "MATCH (lock:__Neo4jMigrationsLock) DELETE lock",
                        with(wanted, "--db-password=" + password, "--fengqiao.store.migration-patience=1s"));
                driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) DELETE lock")
                        .execute();
                driver.executableQuery("MATCH (s:ReferenceSet {name: 'demo'}) SET s.loaded = 0")
                        .execute();
                JarProcess.refuses(19, "上次没有载入完", with(wanted, "--db-password=" + password));
            }
        }
    }

    @Test
    void anExternalDatabaseThatDoesNotAnswerIsToldInPlainWords() throws Exception {
        JarProcess.refuses(
                15, "连接不上外部数据库", "--port", "0", "--data", directory.toString(), "--db-uri", "bolt://127.0.0.1:1");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
