package cn.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void aNameWithAJoinerInsideIsTheSameName() {
        assertThat(Texts.clean("张\u200d三")).isEqualTo("张三");
        assertThat(Texts.clean("\u200d张三\u200d")).isEqualTo("张三");
        assertThat(Texts.clean("张\u200b\ufeff三\u2060")).isEqualTo("张三");
        assertThat(Texts.clean("张😀\u200d三")).isEqualTo("张😀三");
    }

    @Test
    void joinedPicturesStayTogether() {
        assertThat(Texts.clean("👨\u200d👩\u200d👧")).isEqualTo("👨\u200d👩\u200d👧");
        assertThat(Texts.clean("👩🏽\u200d⚕\ufe0f")).isEqualTo("👩🏽\u200d⚕\ufe0f");
    }

    @Test
    void rareCharactersStayAndCountAsOne() {
        assertThat(Texts.clean("𠮷")).isEqualTo("𠮷");
        assertThat(Texts.length("𠮷😀")).isEqualTo(2);
    }
}
