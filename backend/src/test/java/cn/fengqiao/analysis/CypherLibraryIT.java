package cn.fengqiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.analysis.QuestionResult.Row;
import cn.fengqiao.security.Role;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.testing.TestActors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Asks every question of the library about one small story; what must come out stands in analysis/expected. */
@GraphTest
class CypherLibraryIT {

    private static final Map<String, String> ASKED = Map.of(
            "area",
            "320505",
            "since",
            "2025-06-01",
            "today",
            "2026-01-15",
            "atLeast",
            "2",
            "months",
            "3",
            "days",
            "30",
            "number",
            "D2",
            "limit",
            "10");

    private static final List<String> SETS = List.of("types", "channels", "disputes");

    @Autowired
    private QuestionLibrary library;

    @Autowired
    private Driver driver;

    @TestFactory
    Stream<DynamicTest> everyQuestionGivesTheRowsOfTheStory() throws IOException {
        var story = read("story.cypher");
        try (var session = driver.session()) {
            session.run(story).consume();
        }
        TestActors.as(Role.ANALYST, "3205");

        return library.all().stream()
                .flatMap(question -> Stream.of(
                        DynamicTest.dynamicTest(
                                question.name() + " is planned without reading every node", () -> plan(question)),
                        DynamicTest.dynamicTest(question.name() + " gives the expected rows", () -> ask(question))));
    }

    /** The story holds what the questions ask for, not all that must hold of real disputes. */
    @AfterEach
    void forget() {
        try (var session = driver.session()) {
            session.run("""
                MATCH (n:Person|Organisation|Place|Dispute|Report|Procedure|Session|Agreement|Obligation|Handover
                    |Host|Visit|VisitRequest)
                DETACH DELETE n
                """).consume();
        }
    }

    private void plan(Question question) {
        var values = new HashMap<String, Object>();
        question.parameters()
                .forEach(parameter -> values.put(
                        parameter.name(),
                        parameter
                                .value(ASKED.getOrDefault(parameter.name(), "1"))
                                .orElseThrow()));
        try (var session = driver.session()) {
            var plan = session.run("EXPLAIN " + question.cypher(), values)
                    .consume()
                    .plan();

            assertThat(operators(plan)).isNotEmpty().noneMatch(operator -> operator.startsWith("AllNodesScan"));
        }
    }

    private void ask(Question question) throws IOException {
        TestActors.as(Role.ANALYST, "3205");
        var expected = read("expected/" + question.name() + ".txt").stripTrailing();
        var texts = new HashMap<>(ASKED);
        question.parameters().stream()
                .filter(parameter -> !ASKED.containsKey(parameter.name()))
                .forEach(parameter -> texts.put(parameter.name(), "1"));
        texts.putAll(askedOtherwise(expected));
        var outcome = library.run("run-" + question.name(), question.name(), texts);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        if (outcome instanceof Outcome.Done<QuestionResult>(var result)) {
            var rows = String.join(
                    "\n", result.rows().stream().map(row -> line(result, row)).toList());
            assertThat(String.join(" | ", result.columns()) + "\n" + rows)
                    .isEqualToNormalizingNewlines(expected.replaceFirst("^\\? .*\\R", ""));
        }
    }

    /** A first line such as "? since=2025-12-01 atLeast=1" asks with other values than the usual ones. */
    private static Map<String, String> askedOtherwise(String expected) {
        var first = expected.lines().findFirst().orElse("");
        return first.startsWith("? ")
                ? Stream.of(first.substring(2).split(" "))
                        .map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(word -> word[0], word -> word[1]))
                : Map.of();
    }

    /** Types and channels are sets: their order says nothing. */
    private static String line(QuestionResult result, Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> row.cells().get(i) instanceof List<?> list
                                && SETS.contains(result.columns().get(i))
                        ? list.stream().map(String::valueOf).sorted().toList().toString()
                        : String.valueOf(row.cells().get(i)))
                .collect(Collectors.joining(" | "));
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType()),
                        plan.children().stream().flatMap(child -> operators(child).stream()))
                .toList();
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("analysis/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
