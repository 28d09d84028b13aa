package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.store.CannotStart.Reason;
import java.net.URI;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that the product does not start itself but reaches by its URI, with routing as for a cluster. */
class ExternalServerIT extends ServerWalk {

    @TempDir
    static Path home;

    static DataDirectory data;
    static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        data = DataDirectory.open(home.resolve("server"), 0);
        server = EmbeddedDatabase.start(data, TestDatabase.properties());
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        data.close();
    }

    @Override
    URI uri() {
        return URI.create("neo4j://127.0.0.1:" + server.uri().getPort());
    }

    @Override
    String password() {
        return server.password();
    }

    @Test
    void aWrongPasswordIsToldApartFromAServerThatDoesNotAnswer() {
        refuses(Reason.WRONG_PASSWORD, () -> Database.external(properties(uri(), "guess")));
        refuses(Reason.UNREACHABLE, () -> Database.external(properties(URI.create("bolt://127.0.0.1:1"), "guess")));
        refuses(Reason.BAD_OPTION, () -> Database.external(properties(URI.create("http://127.0.0.1:1"), "guess")));
    }

    private static StoreProperties properties(URI uri, String password) {
        var limits = TestDatabase.properties();
        return new StoreProperties(
                uri,
                "neo4j",
                password,
                null,
                null,
                0,
                limits.pageCache(),
                limits.transactionMemory(),
                limits.transactionTimeout(),
                limits.lockTimeout(),
                limits.migrationPatience(),
                limits.replanInterval(),
                0,
                false);
    }

    private static void refuses(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.getReason()).isEqualTo(reason));
    }
}
