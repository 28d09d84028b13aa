package cn.fengqiao.ui.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12800;1280000",
                "12,800.5;1280050",
                "¥12，800元;1280000",
                "1.28万;1280000",
                "０.０１;1",
                "99999999999.99;9999999999999",
                "123456789012.34;12345678901234",
                "1.50;150"
            })
    void anAmountIsUnderstoodInEveryUsualWriting(String typed, long fen) {
        assertThat(Yuan.fen(typed)).contains(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一千", "1.234", "-5", "1e9", "1234567890123456", "12.3.4", "万"})
    void whatIsNoAmountOfWholeFenIsNotGuessed(String typed) {
        assertThat(Yuan.fen(typed)).isEmpty();
    }

    @Test
    void anAmountIsPutBackIntoItsFieldAsItWouldBeTyped() {
        assertThat(Yuan.plain(1_280_050)).isEqualTo("12800.5");
        assertThat(Yuan.of(1_280_000)).isEqualTo("¥12,800.00");
    }
}
