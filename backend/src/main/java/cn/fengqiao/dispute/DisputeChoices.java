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
                .map(action ->
                        new Choice<>(action, join(permission(action, standing), DisputeRules.whyNot(action, standing))))
                .toList();
    }

    /** Every way to end it. */
    public List<Choice<Closing>> exits(Standing standing) {
        return Stream.of(Closing.values())
                .filter(closing -> closing != Closing.NOT_ACCEPTED && closing != Closing.MERGED)
                .map(closing -> new Choice<>(
                        closing,
                        join(
                                allowed(DisputeAccess.mayClose(acting.actor(), closing, standing)),
                                ClosingRules.whyNot(closing, standing))))
                .toList();
    }

    /** Taking in, refusing and closing are for whoever decides; the rest for whoever has the right. */
    private List<Refusal> permission(DisputeAction action, Standing standing) {
        var actor = acting.actor();
        return allowed(
                switch (action) {
                    case ACCEPT, DECLINE, CLOSE, SPLIT, MERGE -> DisputeAccess.decides(actor, standing);
                    case OPEN_PROCEDURE, ADD_PARTIES, CORRECT_PARTY ->
                        DisputeAccess.may(actor, Permission.MEDIATION_HANDLE, standing);
                    case ADD_REPORT, ADD_PARTY, NAME_REPORTER, REMOVE_PARTY, TELL_OTHER_WAYS, ADD_NOTE ->
                        DisputeAccess.may(actor, Permission.DISPUTE_REPORT, standing);
                    case EDIT, GRADE_RISK, HAND_OVER -> DisputeAccess.may(actor, Permission.DISPUTE_HANDLE, standing);
                    case RECORD_DECISION, CLEAR_VIOLENCE ->
                        DisputeAccess.may(actor, Permission.POLICE_CASE_HANDLE, standing);
                });
    }

    private static List<Refusal> allowed(boolean may) {
        return may ? List.of() : List.of(Refusal.state("refusal.not-allowed"));
    }

    private static List<Refusal> join(List<Refusal> first, List<Refusal> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
