package cn.fengqiao.representation;

import static cn.fengqiao.security.Permission.MEDIATION_HANDLE;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Notes;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.security.Acting;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import cn.fengqiao.store.Commands;
import java.time.Clock;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** 联系记录: who tried to reach a party, when, how, and what came of it; records are added, never changed. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Contacts {

    private static final int TEXT = 500;

    private final Commands commands;
    private final DisputeAccess access;
    private final ContactGraph graph;
    private final Telling telling;
    private final RepresentationSettings settings;
    private final Acting acting;
    private final Clock clock;

    public ContactsMade of(DisputeId id) {
        return access.look(id)
                .map(standing -> graph.of(id, settings.unreachedAfter(), Sight.of(acting.actor(), standing)))
                .orElse(ContactsMade.NONE);
    }

    /** Answers with the id of the record; also after closing, because a follow-up tries to reach people too. */
    public Outcome<String> record(CommandId command, DisputeId id, ContactDraft draft) {
        if (draft.at().isAfter(clock.instant())) {
            return Outcome.refused(Refusal.field("at", "refusal.in-the-future"));
        }
        return Notes.fits("note", draft.note(), TEXT)
                .orElse(() -> commands.once(
                        command,
                        "representation.contact-tried",
                        String.class,
                        () -> access.command(id, MEDIATION_HANDLE, standing -> record(standing, draft))));
    }

    private Outcome<String> record(Standing standing, ContactDraft draft) {
        var id = graph.add(standing.id(), draft, telling.by());
        if (id.isEmpty()) {
            return Outcome.refused(Refusal.field("partyId", "refusal.party-gone"));
        }
        telling.tell(standing, StepKind.CONTACT_TRIED, draft.result().name(), Texts.clean(draft.note()), id.get());
        return Outcome.done(id.get());
    }
}
