package cn.fengqiao.store;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.ResourceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations that this version of the product brings, as files; found without opening any jar but their own. */
final class MigrationFiles {

    static final String LOCATION = "classpath:cypher/migrations";

    private static final Pattern VERSION = Pattern.compile("/V([0-9]+)__[^/]*\\.cypher$");
    private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

    private final MigrationsConfig config;

    MigrationFiles(MigrationsConfig config) {
        this.config = config;
    }

    static List<URL> scan(List<String> locations) {
        var files = new ArrayList<URL>();
        try {
            for (var location : locations) {
                for (var file : new PathMatchingResourcePatternResolver().getResources(location + "/*.cypher")) {
                    files.add(file.getURL());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** By version: of {@code V0230__Name.cypher} it is 0230. */
    Map<String, String> checksums() {
        return all().collect(Collectors.toMap(
                MigrationFiles::number, file -> resource(file).getChecksum()));
    }

    /** The names of all constraints. */
    List<String> constraints() {
        return all().flatMap(file -> resource(file).getExecutableStatements().stream())
                .map(CONSTRAINT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static Stream<URL> all() {
        return scan(List.of(LOCATION)).stream().filter(file -> !number(file).isEmpty());
    }

    private static String number(URL file) {
        var version = VERSION.matcher(file.getPath());
        return version.find() ? version.group(1) : "";
    }

    private CypherResource resource(URL file) {
        return CypherResource.of(ResourceContext.of(file, config));
    }
}
