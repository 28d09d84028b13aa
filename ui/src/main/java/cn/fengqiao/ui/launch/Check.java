package cn.fengqiao.ui.launch;

import cn.fengqiao.store.CannotStart;
import cn.fengqiao.store.CannotStart.Reason;
import cn.fengqiao.store.Invariants;
import cn.fengqiao.store.Violation;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.SpringApplication;

/** Asks every invariant of a data directory that is not in use, and the audit chain, without opening a port. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class Check {

    /** Exit code when something does not hold. */
    private static final int VIOLATED = 3;

    private final Console console;

    int run(SpringApplication application, Options options) {
        if (options.embedded() && !Files.isDirectory(options.data().resolve("db/data"))) {
            throw new CannotStart(
                    Reason.NO_DATA, options.data().toAbsolutePath().normalize());
        }
        var arguments = new ArrayList<>(List.of(options.arguments()));
        arguments.add("--server.port=-1");
        try (var context = application.run(arguments.toArray(String[]::new))) {
            var invariants = context.getBean(Invariants.class);
            var violations = invariants.check();
            violations.forEach(this::tell);
            console.say(
                    violations.isEmpty() ? "start.check.holds" : "start.check.violated",
                    invariants.count(),
                    violations.size());
            return violations.isEmpty() ? 0 : VIOLATED;
        }
    }

    private void tell(Violation violation) {
        console.complain(
                "start.check.violation", violation.question(), violation.rows().size());
        violation.rows().forEach(row -> console.complain("start.check.row", row));
    }
}
