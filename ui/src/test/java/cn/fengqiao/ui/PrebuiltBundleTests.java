package cn.fengqiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Nobody who builds or runs the product needs Node.js (docs/decisions/0005). */
class PrebuiltBundleTests {

    private static final Path SCRIPTS = Path.of("target/classes/META-INF/VAADIN/webapp/VAADIN/build");
    private static final String PREBUILT = "classpath*:vaadin-prod-bundle/webapp/VAADIN/build/*";

    @Test
    void theBundleIsTheOneThatVaadinBringsAlong() throws IOException {
        assertThat(files(SCRIPTS))
                .as(
                        "scripts of the page that are not in Vaadin's prebuilt bundle. Maybe an annotation or add-on (%s) made"
                                + " a bundle build necessary?".formatted("@NpmPackage, @JsModule, @CssImport"))
                .isNotEmpty()
                .isSubsetOf(prebuilt());
    }

    @Test
    void noPackageManagerHasRun() {
        assertThat(List.of("node_modules", "package.json", "vite.config.ts", "src/main/bundles"))
                .allSatisfy(name -> assertThat(Path.of(name)).doesNotExist());
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static Set<String> prebuilt() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(PREBUILT))
                .map(file -> String.valueOf(file.getFilename()))
                .collect(Collectors.toSet());
    }
}
