package cn.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseMoneyTests {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角整",
        "101, 壹元零壹分",
        "110, 壹元壹角整",
        "1280000, 壹万贰仟捌佰元整",
        "1000500, 壹万零伍元整",
        "10000000, 壹拾万元整",
        "100100000, 壹佰万壹仟元整",
        "100010000, 壹佰万零壹佰元整",
        "10000000001, 壹亿元零壹分",
        "10001000000, 壹亿零壹万元整",
        "1000000000000, 壹佰亿元整",
    })
    void writesAmountsAsContractsDo(long fen, String capital) {
        assertThat(ChineseMoney.capital(fen)).isEqualTo(capital);
    }

    @Test
    void refusesWhatNoContractHolds() {
        assertThatThrownBy(() -> ChineseMoney.capital(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
