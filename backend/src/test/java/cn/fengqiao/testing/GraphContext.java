package cn.fengqiao.testing;

import cn.fengqiao.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at the JVM's test database instead of starting one of its own. */
final class GraphContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KEYS = directory();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.get();
        database.wipe();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "fengqiao.data-directory",
                                directory(),
                                // One graph, so one set of keys, whatever the number of contexts.
                                "fengqiao.security.keys-directory",
                                KEYS,
                                "fengqiao.store.uri",
                                database.uri().toString(),
                                "fengqiao.store.user",
                                database.user(),
                                "fengqiao.store.password",
                                database.password(),
                                "fengqiao.store.demo",
                                "false",
                                "fengqiao.warm-up",
                                "false",
                                // A password hash that costs what it should would cost the tests minutes.
                                "fengqiao.security.hash-iterations",
                                "1000")));
    }

    private static String directory() {
        try {
            var directory = Files.createTempDirectory("fengqiao-test");
            directory.toFile().deleteOnExit();
            return directory.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
