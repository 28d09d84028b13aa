package cn.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "核对 320508199001011239 的登记",
                "证件32050819900101123x有误",
                "打 13812345678 联系不上",
                "电话：138 1234 5678",
                "+86 13812345678",
                "138-1234-5678"
            })
    void numbersThatPeoplePasteIntoReasonsDoNotReachTheTrail(String reason) {
        assertThat(Redaction.of(reason)).contains("***").doesNotContainPattern("\\d{8}|\\d{4}[ -]\\d{4}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-320508-000123", "320508001003", "11381234-5678-4abc-9def-13812345678a", "2026年11月23日 14:30"
            })
    void numbersOfCasesPlacesAndNodesStay(String text) {
        assertThat(Redaction.of(text)).isEqualTo(text);
    }

    @Test
    void amountsStayAndNestedTextsDoNot() {
        var details = Map.of("fen", 13_800_000_000L, "list", List.of(Map.of("note", "13812345678")));

        assertThat(Redaction.of(details))
                .isEqualTo(Map.of("fen", 13_800_000_000L, "list", List.of(Map.of("note", "***"))));
    }
}
