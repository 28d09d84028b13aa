package cn.fengqiao.representation;

import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** 邀请有关人员参与调解: relatives, neighbours, experts …, each with the consent of every party (R09, R35). */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Invitations {

    private static final int TEXT = 500;

    private final Commands commands;
    private final DisputeAccess access;
    private final InvitationReads reads;
    private final Inviting inviting;
    private final Acting acting;

    /** Those that stand first; empty when the actor may not see the dispute. */
    public List<InvitationRow> of(DisputeId id) {
        return access.look(id)
                .map(standing -> reads.of(id, Sight.of(acting.actor(), standing)))
                .orElse(List.of());
    }

    /** Answers with the id of the invitation. */
    public Outcome<String> invite(CommandId command, DisputeId id, InvitationDraft draft) {
        return Notes.needed("relation", draft.relation(), TEXT)
                .orElse(() -> run(command, "invited", String.class, id, standing -> inviting.invite(standing, draft)));
    }

    /**
     * What parties said to it; what they said before stays on record, the latest answer counts.
     *
     * @param partyIds those that answered; when empty, all that have not answered yet
     */
    public Outcome<DisputeId> answer(
            CommandId command, DisputeId id, String invitationId, Set<String> partyIds, boolean agreed, String note) {
        return Notes.fits("note", note, TEXT)
                .orElse(() -> run(
                        command,
                        "invitee-answered",
                        DisputeId.class,
                        id,
                        standing -> inviting.answer(standing, invitationId, partyIds, agreed, Texts.clean(note))));
    }

    public Outcome<DisputeId> withdraw(CommandId command, DisputeId id, String invitationId, String reason) {
        return Notes.needed("reason", reason, TEXT)
                .orElse(() -> run(
                        command,
                        "invitation-withdrawn",
                        DisputeId.class,
                        id,
                        standing -> inviting.withdraw(standing, invitationId, Texts.clean(reason))));
    }

    private <T> Outcome<T> run(
            CommandId command, String name, Class<T> answer, DisputeId id, Function<Standing, Outcome<T>> work) {
        return commands.once(
                command, "representation." + name, answer, () -> access.command(id, MEDIATION_HANDLE, work));
    }
}
