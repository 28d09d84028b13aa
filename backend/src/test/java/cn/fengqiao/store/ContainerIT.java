package cn.fengqiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The official image in a container, where a Docker engine answers; elsewhere a second embedded server, and the log says
 * so. {@code FENGQIAO_TEST_CONTAINER=required} makes a missing engine a failure.
 */
@Slf4j
class ContainerIT extends ServerWalk {

    private static final String IMAGE = "neo4j:2026.08.1-community";
    private static final String PASSWORD = "a-password-for-tests";

    @TempDir
    static Path home;

    static @Nullable Neo4jContainer container;
    static @Nullable DataDirectory data;
    static @Nullable EmbeddedDatabase substitute;

    @BeforeAll
    @SuppressWarnings("resource")
    static void start() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            log.warn("TEST DATABASE: container, {}", IMAGE);
            container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD).withStartupTimeout(Duration.ofMinutes(5));
            container.start();
            return;
        }
        assertThat(System.getenv("FENGQIAO_TEST_CONTAINER"))
                .as("no Docker engine answers, but FENGQIAO_TEST_CONTAINER says that there must be one")
                .isNotEqualTo("required");
        log.warn(
                "TEST DATABASE: NO DOCKER ENGINE ANSWERS, so the test of the container runs on a second embedded server");
        data = DataDirectory.open(home.resolve("server"), 0);
        substitute = EmbeddedDatabase.start(data, TestDatabase.properties());
    }

    @AfterAll
    static void stop() throws Exception {
        if (container != null) {
            container.stop();
        }
        if (substitute != null && data != null) {
            substitute.close();
            data.close();
        }
    }

    @Override
    URI uri() {
        return container != null
                ? URI.create(container.getBoltUrl())
                : java.util.Objects.requireNonNull(substitute).uri();
    }

    @Override
    String password() {
        return container != null
                ? PASSWORD
                : java.util.Objects.requireNonNull(substitute).password();
    }
}
