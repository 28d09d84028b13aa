package cn.fengqiao.deliberation;

import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.Outcome;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Puts what was said about an issue on the timeline and into the trail. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class DeliberationRecord {

    private final Steps steps;
    private final Audit audit;

    Outcome<String> done(Standing standing, StepKind kind, String detail, String note, String node) {
        steps.add(standing.id(), kind, detail, note);
        audit.did(
                "deliberation." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "Dispute",
                standing.id().value(),
                Map.of("node", node));
        return Outcome.done(node);
    }
}
