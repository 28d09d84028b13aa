package cn.fengqiao.ui.frame.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A version that changed in the POM and not in the constants would leave a white rectangle; here it is a red test. */
class ScriptsTests {

    @ParameterizedTest
    @MethodSource("cn.fengqiao.ui.frame.script.Scripts#all")
    void everyScriptAndStyleLiesOnTheClasspath(String path) {
        assertThat(path).startsWith("context://");
        assertThat(resource(path.substring("context://".length()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles.css", "logo.svg", "js/frame.js", "js/draft.js", "aura/aura.css"})
    void whatTheShellAsksForLiesOnTheClasspath(String path) {
        assertThat(resource(path)).isTrue();
    }

    private static boolean resource(String path) {
        return ScriptsTests.class.getClassLoader().getResource("META-INF/resources/" + path) != null;
    }
}
