package cn.fengqiao.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengqiao.store.CannotStart;
import cn.fengqiao.store.CannotStart.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        var options = Options.of(
                List.of("run", "--port", "8081", "--data=/srv/data"),
                Map.of("FENGQIAO_PORT", "9090", "FENGQIAO_ADDRESS", "0.0.0.0"));

        assertThat(options.port()).isEqualTo(8081);
        assertThat(options.address()).isEqualTo("0.0.0.0");
        assertThat(options.data()).hasToString("/srv/data");
        assertThat(options.arguments()).contains("--server.port=8081", "--fengqiao.data-directory=/srv/data");
    }

    @Test
    void emptyMeansWithoutDemoData() {
        assertThat(Options.of(List.of("--empty"), Map.of()).arguments()).containsExactly("--fengqiao.store.demo=false");
        assertThat(Options.of(List.of(), Map.of("FENGQIAO_EMPTY", "1")).arguments())
                .containsExactly("--fengqiao.store.demo=false");
        assertThat(Options.of(List.of("--demo"), Map.of()).arguments()).containsExactly("--fengqiao.store.demo=true");
        assertThat(Options.of(List.of(), Map.of("FENGQIAO_DEMO", "1")).arguments())
                .containsExactly("--fengqiao.store.demo=true");
    }

    @Test
    void theKeysHaveTheirOwnOptionAndTheirOwnCommand() {
        var options = Options.of(List.of("rotate-keys", "--keys", "/media/usb"), Map.of());

        assertThat(options.command()).isEqualTo("rotate-keys");
        assertThat(options.arguments()).containsExactly("--fengqiao.security.keys-directory=/media/usb");
    }

    @Test
    void whatHasADotGoesToSpring() {
        assertThat(Options.of(List.of("--logging.level.root=DEBUG"), Map.of()).arguments())
                .containsExactly("--logging.level.root=DEBUG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot=8081", "-p", "--port", "--port=high", "dance", "--port=99999"})
    void aMistypedOptionIsToldInsteadOfIgnored(String word) {
        assertThatThrownBy(() -> Options.of(List.of(word), Map.of()))
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.getReason()).isEqualTo(Reason.BAD_OPTION));
    }

    @Test
    void chineseIsSpokenUntilSomebodyAsksForEnglish() {
        assertThat(Options.of(List.of(), Map.of()).language()).isEqualTo(Locale.CHINESE);
        assertThat(Options.of(List.of(), Map.of("LANG", "C.UTF-8")).language()).isEqualTo(Locale.CHINESE);
        assertThat(Options.of(List.of(), Map.of("LANG", "en_GB.UTF-8")).language())
                .isEqualTo(Locale.ENGLISH);
        assertThat(Options.of(List.of("--lang=zh"), Map.of("LANG", "en_GB.UTF-8"))
                        .language())
                .isEqualTo(Locale.CHINESE);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonNotToStartHasItsSentenceInBothLanguages(Reason reason) {
        assertThat(new Console(Locale.CHINESE).text(reason.key(), "a", "b", "c"))
                .doesNotContain("start.error")
                .containsPattern("\\p{IsHan}");
        assertThat(new Console(Locale.ENGLISH).text(reason.key(), "a", "b", "c"))
                .doesNotContain("start.error")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void everyReasonNotToStartHasAnExitCodeOfItsOwn() {
        assertThat(List.of(Reason.values())).extracting(Reason::exitCode).doesNotHaveDuplicates();
    }
}
