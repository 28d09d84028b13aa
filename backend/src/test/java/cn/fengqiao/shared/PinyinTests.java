package cn.fengqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "平江街道, pingjiangjiedao, pjjd",
        "甪直镇, luzhizhen, lzz",
        "浒墅关经开区（镇）, xushuguanjingkaiquzhen, xsgjkqz",
        "长桥街道, changqiaojiedao, cqjd",
        "乐余镇, leyuzhen, lyz",
        "吕巷, lvxiang, lx"
    })
    void aPlaceIsTypedTheWayItIsSpoken(String name, String full, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
    }

    @Test
    void aSurnameHasItsOwnReading() {
        assertThat(Pinyin.ofPerson("单晓乐")).isEqualTo(new Pinyin("shanxiaole", "sxl"));
        assertThat(Pinyin.ofPerson("尉迟明").full()).isEqualTo("yuchiming");
        assertThat(Pinyin.of("单位").full()).isEqualTo("danwei");
    }

    @Test
    void whatIsTypedLosesSpacesAndCapitals() {
        assertThat(Pinyin.typed(" Ping Jiang ")).isEqualTo("pingjiang");
    }
}
