package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"寒山寺的钟声到客船呀", "cold mountain bells", "7h-Kx2pqLw", "纸鸢、青石板与 3 碗奥灶面"})
    void anythingLongThatNobodyGuessesWillDo(String password) {
        assertThat(reasons(password)).isEmpty();
    }

    @Test
    void nineCharactersAreTooFew() {
        assertThat(reasons("7h-Kx2pqL")).containsExactly("security.password.too-short");
    }

    @Test
    void aHundredAndThirtyCharactersAreTooMany() {
        assertThat(reasons("7h-Kx2pqLw".repeat(13))).containsExactly("security.password.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "!!iloveyou2026", "Fengqiao@2026", "ｗｏａｉｎｉ１３１４", "qwertyuiop"})
    void whatEverybodyChoosesIsRefusedAlsoWithOrnaments(String password) {
        assertThat(reasons(password)).contains("security.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wang.jing-Kx2p", "xxWANG.JINGxx77", "王静的密码是不会说的"})
    void theOwnNameIsNoSecret(String password) {
        assertThat(reasons(password)).containsExactly("security.password.contains-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "1212121212", "abababcdcd", "lkjihgfedcba"})
    void aTuneOfOneNoteIsRefused(String password) {
        assertThat(reasons(password)).contains("security.password.monotonous");
    }

    private static List<String> reasons(String password) {
        return PasswordRules.check(password, "wang.jing", "王静").stream()
                .map(Refusal::key)
                .toList();
    }
}
