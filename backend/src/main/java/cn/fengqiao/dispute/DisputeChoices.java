package cn.fengqiao.dispute;

import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Permission;
import cn.fengqiao.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the actor can do with a dispute now; asks the same rules as the commands, so that page and service agree. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DisputeChoices {

    private final Acting acting;

    public List<Choice<DisputeAction>> actions(Standing standing) {
        return Stream.of(DisputeAction.values())
                .map(action -> new Choice<>(
                        action, join(permission(permission(action), standing), DisputeRules.whyNot(action, standing))))
                .toList();
    }

    /** Every way to end it. */
    public List<Choice<Closing>> exits(Standing standing) {
        return Stream.of(Closing.values())
                .filter(closing -> closing != Closing.NOT_ACCEPTED)
                .map(closing -> new Choice<>(
                        closing,
                        join(permission(Permission.DISPUTE_HANDLE, standing), ClosingRules.whyNot(closing, standing))))
                .toList();
    }

    private List<Refusal> permission(Permission permission, Standing standing) {
        return DisputeAccess.may(acting.actor(), permission, standing)
                ? List.of()
                : List.of(Refusal.state("refusal.not-allowed"));
    }

    private static Permission permission(DisputeAction action) {
        return switch (action) {
            case OPEN_PROCEDURE -> Permission.MEDIATION_HANDLE;
            case ACCEPT,
                    DECLINE,
                    EDIT,
                    GRADE_RISK,
                    ADD_REPORT,
                    ADD_PARTY,
                    REMOVE_PARTY,
                    TELL_OTHER_WAYS,
                    RECORD_DECISION,
                    HAND_OVER,
                    CLOSE,
                    ADD_NOTE -> Permission.DISPUTE_HANDLE;
        };
    }

    private static List<Refusal> join(List<Refusal> first, List<Refusal> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
