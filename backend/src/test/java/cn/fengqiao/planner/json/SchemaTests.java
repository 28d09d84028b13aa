package cn.fengqiao.planner.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.Budget;
import cn.fengqiao.planner.Draft;
import cn.fengqiao.planner.Plan;
import cn.fengqiao.planner.RandomProblems;
import cn.fengqiao.planner.ReplanRequest;
import cn.fengqiao.planner.SolveOptions;
import cn.fengqiao.planner.VisitPlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms in {@code docs/} are what is really written; checked by the part of JSON Schema that they use. */
class SchemaTests {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static JsonNode schema(String name) {
        try {
            return MAPPER.readTree(Files.readAllBytes(Path.of("../docs/" + name)));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void problemsAndPlansAreWrittenAsTheirFormsSay(long seed) {
        var problem = RandomProblems.small(seed);
        var solved = VisitPlanner.solve(problem, SolveOptions.of(Budget.iterations(20)));

        var written = MAPPER.readTree(ProblemWriter.write(problem));
        var plan = MAPPER.readTree(PlanWriter.write(problem, solved.plan(), solved.verdict()));

        assertThat(flaws(schema("planner-problem.schema.json"), written)).isEmpty();
        assertThat(flaws(schema("planner-plan.schema.json"), plan)).isEmpty();
    }

    @Test
    void eventsAreReadAndReplansWrittenAsTheirFormsSay() {
        var problem = new Draft().build();
        var visit =
                MAPPER.readTree(ProblemWriter.write(problem)).at("/visits/0").toString();
        var document = """
                {"form": "fengqiao-visits-events/1", "now": "2026-01-04T12:00", "frozenUntil": "2026-01-04T13:00",
                 "confirmed": ["v"], "byHand": [], "events": [
                  {"kind": "lecturerAway", "lecturer": "ann", "from": "2026-01-05", "to": "2026-01-06"},
                  {"kind": "venueClosed", "visit": "v", "date": "2026-01-07"},
                  {"kind": "venueMoved", "visit": "v", "place": {"id": "mill"}, "openings": [
                    {"from": "2026-01-05", "to": "2026-01-18", "windows": [["09:00", "17:00"]]}]},
                  {"kind": "overrun", "visit": "v", "extraMinutes": 15},
                  {"kind": "urgentRequest", "visit": %s},
                  {"kind": "visitWithdrawn", "visit": "v"}]}
                """.formatted(visit.replace("\"v\"", "\"urgent\""));
        var published = new Plan(List.of(Draft.at("v", Draft.MONDAY, 600, "ann")));

        assertThat(flaws(schema("planner-events.schema.json"), MAPPER.readTree(document)))
                .isEmpty();
        assertThat(EventsReader.read(document.getBytes(StandardCharsets.UTF_8), problem, published))
                .isInstanceOfSatisfying(Read.Good.class, good -> {
                    var request = (ReplanRequest) good.value();
                    var replanning = VisitPlanner.replan(request, 1);
                    var proposal = replanning.search(Budget.iterations(20), () -> false);
                    var written = MAPPER.readTree(ReplanWriter.write(replanning, proposal, request.events()));
                    assertThat(request.events()).hasSize(6);
                    assertThat(flaws(schema("planner-replan.schema.json"), written))
                            .isEmpty();
                    assertThat(written.at("/difference/changes/0/why").stringValue())
                            .isEqualTo("NEW");
                    assertThat(written.at("/difference/changes/0/causes/0").intValue())
                            .isEqualTo(4);
                });
    }

    @Test
    void aDocumentThatIsNotOfTheFormIsSeen() {
        var schema = schema("planner-plan.schema.json");

        assertThat(flaws(schema, MAPPER.readTree("{\"form\": \"fengqiao-visits-plan/1\"}")))
                .containsExactly("/visits is missing");
        assertThat(flaws(schema, MAPPER.readTree("""
                                {"form": "x", "visits": [{"visit": "v", "date": "d", "team": [
                                  {"role": 9, "lecturer": "l", "start": "9:00", "end": "10:00"}]}]}
                                """))).hasSize(4);
    }

    private static List<String> flaws(JsonNode schema, JsonNode value) {
        var flaws = new ArrayList<String>();
        check(schema, schema, value, "", flaws);
        return flaws;
    }

    /** A reference may lead into the other form. */
    private static void check(JsonNode root, JsonNode given, JsonNode value, String at, List<String> flaws) {
        if (given.has("$ref")) {
            var parts = given.get("$ref").stringValue().split("#", 2);
            var target = parts[0].isEmpty() ? root : schema(parts[0]);
            check(target, target.at(parts[1]), value, at, flaws);
        } else {
            checkOwn(root, given, value, at, flaws);
        }
    }

    private static void checkOwn(JsonNode root, JsonNode schema, JsonNode value, String at, List<String> flaws) {
        if (schema.has("oneOf")) {
            boolean any = false;
            for (var one : schema.get("oneOf")) {
                var own = new ArrayList<String>();
                check(root, one, value, at, own);
                any |= own.isEmpty();
            }
            flag(!any, at + " is none of the forms", flaws);
        }
        flag(schema.has("const") && !schema.get("const").equals(value), at + " is another constant", flaws);
        flag(schema.has("type") && !isOf(schema.get("type").stringValue(), value), at + " is of another type", flaws);
        flag(
                schema.has("minimum")
                        && value.doubleValue() < schema.get("minimum").doubleValue(),
                at + " is low",
                flaws);
        flag(
                schema.has("maximum")
                        && value.doubleValue() > schema.get("maximum").doubleValue(),
                at + " is high",
                flaws);
        flag(
                schema.has("pattern")
                        && !value.stringValue().matches(schema.get("pattern").stringValue()),
                at + " is written otherwise",
                flaws);
        flag(schema.has("minItems") && value.size() < schema.get("minItems").intValue(), at + " is short", flaws);
        flag(schema.has("maxItems") && value.size() > schema.get("maxItems").intValue(), at + " is long", flaws);
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(root, schema.get("items"), value.get(i), at + "/" + i, flaws);
            }
        }
        if (value.isObject()) {
            object(root, schema, value, at, flaws);
        }
    }

    private static void object(JsonNode root, JsonNode schema, JsonNode value, String at, List<String> flaws) {
        if (schema.has("required")) {
            for (var name : schema.get("required")) {
                flag(!value.has(name.stringValue()), at + "/" + name.stringValue() + " is missing", flaws);
            }
        }
        var others = schema.get("additionalProperties");
        for (var property : value.properties()) {
            var own = schema.has("properties") ? schema.get("properties").get(property.getKey()) : null;
            var name = at + "/" + property.getKey();
            if (own != null) {
                check(root, own, property.getValue(), name, flaws);
            } else if (others != null && others.isObject()) {
                check(root, others, property.getValue(), name, flaws);
            } else {
                flag(others != null && others.isBoolean() && !others.booleanValue(), name + " is unknown", flaws);
            }
        }
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> value.isBoolean();
        };
    }

    private static void flag(boolean wrong, String flaw, List<String> flaws) {
        if (wrong) {
            flaws.add(flaw);
        }
    }
}
