package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.HandoverRow;
import cn.fengqiao.dispute.HandoverState;
import cn.fengqiao.dispute.Handovers;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Grant;
import cn.fengqiao.security.Permission;
import cn.fengqiao.territory.Agencies;
import cn.fengqiao.ui.frame.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the forms for giving a dispute to another agency, and for answering one that was given. */
@Component
class HandoverDialogs {

    private final Handovers handovers;
    private final Agencies agencies;
    private final Acting acting;

    HandoverDialogs(Handovers handovers, Agencies agencies, Acting acting) {
        this.handovers = handovers;
        this.agencies = agencies;
        this.acting = acting;
    }

    CommandDialog offer(DisputeId id) {
        return new HandoverDialog(
                Terms.of(DisputeAction.HAND_OVER),
                handovers,
                agencies,
                id,
                acting.actor().may(Permission.DISPUTE_ASSIGN));
    }

    /** Whether the hand-over waits for an answer of the person's own agency. */
    boolean waitsForMe(HandoverRow row) {
        return row.state() == HandoverState.OFFERED
                && acting.actor().grants().stream().map(Grant::agencyId).anyMatch(row.toId()::equals);
    }

    /** Whether the person's own agency, or who decides in the area, may take the offer back. */
    boolean mayWithdraw(HandoverRow row) {
        return row.state() == HandoverState.OFFERED
                && (acting.actor().may(Permission.DISPUTE_ASSIGN)
                        || acting.actor().agencies(Permission.DISPUTE_HANDLE).contains(row.fromId())
                        || acting.actor()
                                .agencies(Permission.OWN_DISPUTE_HANDLE)
                                .contains(row.fromId()));
    }

    /** Who answers for the process and who for the substance. */
    Facts owners(DisputeId id) {
        var facts = new Facts();
        handovers
                .owners(id)
                .ifPresent(owners -> facts.add(
                                Words.of("joint.owner.process"),
                                Stream.of(owners.process(), owners.person())
                                        .filter(name -> !name.isEmpty())
                                        .collect(Collectors.joining(" · ")))
                        .add(Words.of("joint.owner.substance"), owners.substance()));
        return facts;
    }

    CommandDialog withdraw(HandoverRow row) {
        return new ReasonDialog(
                        Words.of("joint.handover.withdraw"),
                        "reason",
                        "desk.reason",
                        (command, reason) -> handovers.withdraw(command, row.id(), reason))
                .about(row.id());
    }

    CommandDialog accept(HandoverRow row) {
        return new ReasonDialog(
                Words.of("desk.handover.accept"),
                "note",
                "desk.note",
                (command, note) -> handovers.accept(command, row.id(), note));
    }

    CommandDialog giveBack(HandoverRow row) {
        return new ReasonDialog(
                Words.of("desk.handover.return"),
                "reason",
                "desk.reason",
                (command, reason) -> handovers.giveBack(command, row.id(), reason));
    }
}
