package cn.fengqiao.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyChecksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"王", "欧阳娜娜", "𠮷田", "Ali", "买买提·吐尔逊"})
    void namesOfOneCharacterRareOnesAndForeignOnesAreFine(String name) {
        assertThat(faults(PartyDraft.person("A", PartyRole.APPLICANT, name, "", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b\u200d "})
    void aNameOfNothingVisibleIsNoName(String name) {
        var draft = new PartyDraft(
                PartyKind.PERSON,
                null,
                "A",
                PartyRole.APPLICANT,
                "",
                name,
                Sex.UNKNOWN,
                null,
                Identity.NONE,
                "",
                "",
                "");

        assertThat(faults(draft)).containsExactly("name refusal.party-name");
    }

    @Test
    void whoIsAnonymousOrUnknownNeedsNoName() {
        assertThat(faults(PartyDraft.person("B", PartyRole.RESPONDENT, "", "", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            320508199001011234,   ''
            ３２０５０８１９９００１０１１２３４, ''
            32050819900101123x,   ''
            320508199013011234,   idNumber refusal.party-id-number
            32050819900101,       idNumber refusal.party-id-number
            320508203001011234,   idNumber refusal.party-born
            320508180001011234,   idNumber refusal.party-born
            """)
    void anIdNumberHasEighteenCharactersAndARealBirthday(String number, String fault) {
        var faults = faults(PartyDraft.person("A", PartyRole.APPLICANT, "张三", number, ""));

        assertThat(String.join("", faults)).isEqualTo(fault);
    }

    @Test
    void theSamePersonDoesNotStandOnAListTwice() {
        var one = PartyDraft.person("A", PartyRole.APPLICANT, "张三", "320508199001011234", "");
        var two = PartyDraft.person("B", PartyRole.RESPONDENT, "张叁", "３２０５０８１９９００１０１１２３４", "");

        assertThat(PartyChecks.all(List.of(one, two), TODAY))
                .extracting(each -> each.field() + " " + each.key())
                .containsExactly("parties[1].idNumber refusal.party-twice");
    }

    @Test
    void fiveHundredOnASideAreAllowed() {
        var crowd = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> PartyDraft.person(i < 500 ? "A" : "B", PartyRole.APPLICANT, "工人" + i, "", ""))
                .toList();

        assertThat(PartyChecks.all(crowd, TODAY)).isEmpty();
    }

    private static List<String> faults(PartyDraft draft) {
        return PartyChecks.one(draft, TODAY).stream()
                .map(each -> each.field() + " " + each.key())
                .toList();
    }
}
