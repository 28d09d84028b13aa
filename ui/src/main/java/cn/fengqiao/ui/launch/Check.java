package cn.fengqiao.ui.launch;

import cn.fengqiao.store.Invariants;
import cn.fengqiao.store.Violation;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationContext;

/** Asks every invariant of a data directory that is not in use, and the audit chain. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class Check {

    /** Exit code when something does not hold. */
    private static final int VIOLATED = 3;

    private final Console console;

    int run(ApplicationContext context) {
        var invariants = context.getBean(Invariants.class);
        var violations = invariants.check();
        violations.forEach(this::tell);
        console.say(
                violations.isEmpty() ? "start.check.holds" : "start.check.violated",
                invariants.count(),
                violations.size());
        return violations.isEmpty() ? 0 : VIOLATED;
    }

    private void tell(Violation violation) {
        console.complain(
                "start.check.violation", violation.question(), violation.rows().size());
        violation.rows().forEach(row -> console.complain("start.check.row", row));
    }
}
