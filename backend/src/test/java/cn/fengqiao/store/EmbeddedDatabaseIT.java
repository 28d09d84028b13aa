package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;

/** What the embedded database lets in and what it keeps out. */
class EmbeddedDatabaseIT {

    @TempDir
    static Path directory;

    static DataDirectory data;
    static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        data = DataDirectory.open(directory.resolve("data"), 0);
        database = EmbeddedDatabase.start(data, TestDatabase.properties());
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
        data.close();
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws SocketException {
        assertThat(database.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(otherAddresses())
                .allSatisfy(
                        address -> assertThatThrownBy(() -> connectTo(address)).isInstanceOf(IOException.class));
    }

    /** The machine's addresses that others could reach. */
    private static List<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private void connectTo(InetAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, database.uri().getPort()), 2_000);
        }
    }

    @Test
    void nobodyComesInWithoutTheGeneratedSecret() {
        assertThatThrownBy(() -> connect("neo4j").verifyConnectivity()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> connect("").verifyConnectivity()).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() ->
                        GraphDatabase.driver(database.uri(), AuthTokens.none()).verifyConnectivity())
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void theSecretIsForTheOwnerAloneAndNotInTheDatabaseDirectory() throws Exception {
        var secret = data.conf().resolve("neo4j.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.conf())))
                .isEqualTo("rwx------");
        assertThat(secret).isRegularFile().hasContent(database.password());
        assertThat(secret.startsWith(data.database())).isFalse();
    }

    @Test
    void noFileAndNoAddressIsReadByLoadCsv() throws Exception {
        var file = Files.writeString(directory.resolve("outside.csv"), "secret");
        try (var driver = connect(database.password())) {
            assertThatThrownBy(() -> load(driver, file.toUri().toString())).isInstanceOf(ClientException.class);
            assertThatThrownBy(() -> load(driver, "http://127.0.0.1:1/data.csv"))
                    .isInstanceOf(ClientException.class)
                    .hasMessageContaining("blocked");
        }
    }

    @Test
    void aQueryThatNeverEndsIsStopped() {
        try (var driver = connect(database.password())) {
            var limits = driver.executableQuery(
                            "SHOW SETTINGS 'db.transaction.timeout', 'db.memory.transaction.max' YIELD value")
                    .execute()
                    .records();

            assertThat(limits)
                    .extracting(row -> row.get("value").asString())
                    .containsExactlyInAnyOrder("1m", "256.00MiB");
        }
    }

    private static void load(Driver driver, String address) {
        driver.executableQuery("LOAD CSV FROM $address AS line RETURN line")
                .withParameters(java.util.Map.of("address", address))
                .execute();
    }

    private static Driver connect(String password) {
        return GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", password));
    }
}
