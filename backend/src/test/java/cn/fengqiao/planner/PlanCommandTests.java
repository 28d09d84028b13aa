package cn.fengqiao.planner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.json.ProblemWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTests {

    @TempDir
    private Path folder = Path.of("");

    private final Draft draft = new Draft();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path problem = Path.of("");
    private Path plan = Path.of("");

    @BeforeEach
    void files() throws IOException {
        problem = folder.resolve("problem.json");
        plan = folder.resolve("plan.json");
        Files.write(problem, ProblemWriter.write(draft.build()));
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return PlanCommand.run(args, "zh_CN.UTF-8", print(out), print(err), false);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private int solve() {
        return run(problem.toString(), "--iterations", "50", "--out", plan.toString());
    }

    @Test
    void solvesAndJudgesWhatItWrote() {
        assertThat(solve()).isZero();
        assertThat(run("--judge", problem.toString(), plan.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("计划合规");
    }

    @Test
    void anIllegalPlanIsNamedAndTheExitCodeSaysSo() throws IOException {
        solve();
        Files.writeString(plan, Files.readString(plan).replaceAll("\"start\" : \"..:..\"", "\"start\" : \"03:00\""));

        assertThat(run("--judge", problem.toString(), plan.toString(), "--english"))
                .isEqualTo(PlanCommand.ILLEGAL);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("opening windows")
                .contains("visit v");
    }

    @Test
    void aBrokenProblemIsAnsweredWithThePlaceAndNoPlanIsWritten() throws IOException {
        Files.writeString(problem, Files.readString(problem).replace("\"minutes\" : 60", "\"minutes\" : 0"));

        assertThat(solve()).isEqualTo(PlanCommand.BROKEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/visits/0/minutes");
        assertThat(plan).doesNotExist();
    }

    @Test
    void explainsAPlannedAndAnImpossibleVisit() throws IOException {
        solve();
        assertThat(run("--explain", "v", problem.toString(), plan.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("已排");

        draft.wishes.getFirst().roles.set(0, Role.of("law", 9));
        files();
        solve();
        assertThat(run("--explain", "v", problem.toString(), plan.toString(), "--english"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("does not even fit into an empty plan");
    }

    private Path events(String... events) throws IOException {
        var file = folder.resolve("events.json");
        Files.writeString(file, """
                {"form": "fengqiao-visits-events/1", "now": "2026-01-04T12:00", "events": [%s]}
                """.formatted(String.join(",", events)));
        return file;
    }

    private static String away(String lecturer) {
        return """
                {"kind": "lecturerAway", "lecturer": "%s", "from": "2026-01-05", "to": "2026-01-18"}""".formatted(lecturer);
    }

    @Test
    void mendsAPublishedPlanAndSaysWhoChangesAndWhy() throws IOException {
        draft.people.getLast().district = "south";
        files();
        solve();
        var answer = folder.resolve("replan.json");
        var changed = folder.resolve("changed.json");
        var events = events(away("ann"));

        assertThat(run(
                        "--replan",
                        events.toString(),
                        problem.toString(),
                        plan.toString(),
                        "--iterations",
                        "50",
                        "--out",
                        answer.toString(),
                        "--changed",
                        changed.toString()))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("共有 1 场变动")
                .contains("事件使原安排无法执行（讲师 ann 于 2026-01-05 至 2026-01-18 不在岗）");
        assertThat(Files.readString(answer))
                .contains("\"joining\" : [ \"bob\" ]")
                .contains("\"leaving\" : [ \"ann\" ]");
        assertThat(run("--judge", changed.toString(), answer.toString())).isZero();
    }

    @Test
    void eventsThatMakeNoSenseAreAnsweredWithThePlace() throws IOException {
        solve();
        var answer = folder.resolve("replan.json");
        var events = events(away("nobody"), "{\"kind\": \"earthquake\"}");

        assertThat(run(
                        "--replan",
                        events.toString(),
                        problem.toString(),
                        plan.toString(),
                        "--out",
                        answer.toString(),
                        "--english"))
                .isEqualTo(PlanCommand.BROKEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/events/1/kind: kind must be lecturerAway");
        assertThat(answer).doesNotExist();

        assertThat(run("--replan", events(away("nobody")).toString(), problem.toString(), plan.toString(), "--english"))
                .isEqualTo(PlanCommand.BROKEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/events/0/lecturer");
        assertThat(run(problem.toString(), "--changed", answer.toString())).isEqualTo(PlanCommand.MISUSED);
    }

    @Test
    void anIllegalPublishedPlanIsNotMended() throws IOException {
        solve();
        Files.writeString(plan, Files.readString(plan).replaceAll("\"start\" : \"..:..\"", "\"start\" : \"03:00\""));

        assertThat(run("--replan", events().toString(), problem.toString(), plan.toString()))
                .isEqualTo(PlanCommand.ILLEGAL);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("已发布的计划本身不合规");
    }

    @Test
    void helpIsNoMistake() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("用法").contains("--explain");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamedBeforeTheSearch() {
        var nowhere = folder.resolve("absent/plan.json");

        assertThat(run(problem.toString(), "--seconds", "3600", "--out", nowhere.toString()))
                .isEqualTo(PlanCommand.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("absent");
    }

    @Test
    void aNewPlanTakesThePlaceOfTheOldOneAndLeavesNothingBeside() throws IOException {
        Files.writeString(plan, "old");

        assertThat(solve()).isZero();
        assertThat(Files.readString(plan)).startsWith("{");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(problem, plan);
        }
    }

    @Test
    void theLanguageIsTheFirstThatIsSaidAnywhere() {
        assertThat(PlanCommand.language(Map.of("FENGQIAO_LANG", "en", "LANG", "zh_CN.UTF-8")))
                .isEqualTo("en");
        assertThat(PlanCommand.language(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8")))
                .isEqualTo("zh_CN.UTF-8");
        assertThat(PlanArguments.locale(new String[] {"--lang=zh"}, "en_US.UTF-8"))
                .isEqualTo(Locale.CHINESE);
        assertThat(PlanArguments.locale(new String[] {"--lang=en"}, "")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aFileOfAnotherKindIsNamedOnceAndNotFieldByField() throws IOException {
        assertThat(run("--judge", problem.toString(), problem.toString())).isEqualTo(PlanCommand.BROKEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("有 1 处错误").contains("/form");
        Files.writeString(problem, "[]");
        assertThat(run(problem.toString(), "--english")).isEqualTo(PlanCommand.BROKEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("(the whole document): an object is expected here");
    }

    @Test
    void whatIsWrongAboutTheArgumentsIsSaid() {
        assertThat(run(problem.toString(), "--seconds", "0", "--english")).isEqualTo(PlanCommand.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--seconds needs a number from 0.1 to 86400, not \"0\"");
        run("--judge", problem.toString(), "--english");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("2 files are needed here, but there are 1");
        run(problem.toString(), "--seconds", "1", "--iterations", "1", "--english");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Either --seconds or --iterations");
    }

    @Test
    void aVisitThatIsNeverOpenInThePeriodIsSaidToBeSo() throws IOException {
        var wish = draft.wishes.getFirst();
        wish.openings = List.of(Draft.hours(Draft.LAST.plusDays(9), Draft.LAST.plusDays(10), 540, 1200));
        files();
        solve();
        run("--explain", "v", problem.toString(), plan.toString(), "--english");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("No allowed date lies in the period");
    }

    @Test
    void nonsenseIsAnsweredWithTheUsage() {
        assertThat(run("--frobnicate", problem.toString())).isEqualTo(PlanCommand.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--frobnicate")
                .contains("用法");
        assertThat(run()).isEqualTo(PlanCommand.MISUSED);
        assertThat(run(problem.toString(), "--seconds")).isEqualTo(PlanCommand.MISUSED);
        assertThat(run(folder.resolve("absent.json").toString())).isEqualTo(PlanCommand.UNREADABLE);
    }
}
