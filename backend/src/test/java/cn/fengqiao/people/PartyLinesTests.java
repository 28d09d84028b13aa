package cn.fengqiao.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyLinesTests {

    @Test
    void aListFromASpreadsheetKeepsItsLineNumbers() {
        var lines =
                PartyLines.of("姓名\t证件号\t电话\n张三\t320508199001011234\t13812345678\n\n 李四 \n", "B", PartyRole.RESPONDENT);

        assertThat(lines.numbers()).containsExactly(2, 4);
        assertThat(lines.drafts().getFirst()).satisfies(draft -> {
            assertThat(draft.name()).isEqualTo("张三");
            assertThat(draft.idNumber()).isEqualTo("320508199001011234");
            assertThat(draft.phone()).isEqualTo("13812345678");
            assertThat(draft.side()).isEqualTo("B");
            assertThat(draft.identity()).isEqualTo(Identity.RESIDENT_ID);
        });
        assertThat(lines.drafts().getLast().identity()).isEqualTo(Identity.UNKNOWN);
    }

    @Test
    void phoneAndNumberStandInAnyOrderBetweenAnyCommas() {
        var draft = PartyLines.of("王五，138 1234 5678、３２０５０８１９９００１０１１２３ｘ", "A", PartyRole.APPLICANT)
                .drafts()
                .getFirst();

        assertThat(draft.phone()).isEqualTo("13812345678");
        assertThat(draft.idNumber()).isEqualTo("32050819900101123X");
    }

    @Test
    void aForeignerAndACompanyAreKnownByTheirNumbers() {
        var lines = PartyLines.of(
                "Smith, John E12345678\nACME,E12345678\n甲公司 91320508MA1TTTTTX9", "A", PartyRole.APPLICANT);

        assertThat(lines.drafts().get(1).identity()).isEqualTo(Identity.PASSPORT);
        assertThat(lines.drafts().get(2).kind()).isEqualTo(PartyKind.ORGANISATION);
    }
}
