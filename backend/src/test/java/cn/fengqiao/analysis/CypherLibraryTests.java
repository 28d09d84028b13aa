package cn.fengqiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CypherLibraryTests {

    private static final String SOUND = """
            // 未结纠纷 | Open disputes
            // 说明
            // Description
            /*
            :params { area: '3205', since: date() - duration('P30D'), limit: 10 }
            */
            MATCH (person:Person)-[party:PARTY_TO]->(dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
            WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
            RETURN dispute.number AS dispute, type.name AS type, party.side AS side
            ORDER BY dispute ASC
            LIMIT $limit
            """;

    private final CypherLint lint = new CypherLint(Vocabulary.read());

    @TestFactory
    Stream<DynamicTest> everyQuestionIsSound() {
        return QuestionFiles.all().stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.subject() + "/" + question.name(),
                        () -> assertThat(lint.question(question.cypher())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyInvariantIsSound() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:cypher/invariants/**/*.cypher"))
                .map(file -> DynamicTest.dynamicTest(
                        String.valueOf(file.getFilename()),
                        () -> assertThat(lint.invariant(file.getContentAsString(StandardCharsets.UTF_8)))
                                .isEmpty()));
    }

    @Test
    void theLibraryHoldsAtLeastTwelveQuestionsEachWithANameOfItsOwn() {
        var names = QuestionFiles.all().stream().map(Question::name).toList();

        assertThat(names).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
    }

    @Test
    void aSoundQuestionHasNoProblems() {
        assertThat(lint.question(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', textBlock = """
            未结纠纷 | Open disputes; Open disputes;                   the first line is not
            (dispute:Dispute);        (dispute:Disputte);              label or type not in the vocabulary: Disputte
            :OF_TYPE;                 :OF_KIND;                        label or type not in the vocabulary: OF_KIND
            dispute.openedOn;         dispute.opendOn;                 property not in the vocabulary: [Dispute].opendOn
            party.side;               party.risk;                      property not in the vocabulary: [PARTY_TO].risk
            AND dispute.openedOn >= $since; ;                          declared parameters [area, limit, since] are not those used [area, limit]
            STARTS WITH $area;        STARTS WITH '3205';              it does not ask $area
            type.name AS type;        type.name;                       column without alias: type.name
            ORDER BY dispute ASC;     ;                                it does not end in ORDER BY
            LIMIT $limit;             ;                                it does not end in ORDER BY
            party.side AS side;       person.name AS side;             it reads the name of a person: person
            party.side AS side;       party.position AS side;          it reads a personal value: party.position
            party.side AS side;       person.phoneMask AS side;        it reads a personal value: person.phoneMask
            party.side AS side;       dispute.notesSealed AS side;     it reads a personal value: dispute.notesSealed
            (person:Person);          (person:Concession);             it reads what was conceded for a settlement
            RETURN dispute;           SET dispute.risk = 'RED' RETURN dispute; it writes: SET
            MATCH (person;            MATCH ((person;                  it does not parse
            """)
    void eachCheckSeesWhatItIsFor(String sound, String broken, String problem) {
        var text = SOUND.replace(sound, broken == null ? "" : broken);

        assertThat(lint.question(text)).anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @Test
    void anInvariantWithoutLimitOrWithAnUnknownWordIsSeen() {
        assertThat(lint.invariant("MATCH (d:Dispute) WHERE d.nonsense = 1 RETURN d.id AS id"))
                .containsExactlyInAnyOrder(
                        "property not in the vocabulary: [Dispute].nonsense",
                        "property not in the vocabulary: d.nonsense",
                        "the first line does not say what must never be true",
                        "it does not end in LIMIT");
    }
}
