package cn.fengqiao.planner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.planner.json.ProblemWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
