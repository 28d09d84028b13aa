package cn.fengqiao.mediation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeChoices;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Reads the page of a dispute; the look is noted in the audit trail, because whoever handles it sees names in full. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DisputePages {

    private final DisputeAccess access;
    private final DisputeChoices choices;
    private final DisputePageReads reads;
    private final Acting acting;
    private final Audit audit;

    /** Empty when the dispute does not exist or the actor may not see it. */
    public Optional<DisputePage> of(DisputeId id) {
        return access.look(id).map(this::page);
    }

    private DisputePage page(Standing standing) {
        var actor = acting.actor();
        var viewer = new Viewer(actor, standing);
        var page = reads.page(standing.id(), viewer, choices.actions(standing), choices.exits(standing));
        audit.looked("dispute.page", "Dispute", standing.id().value(), "");
        return page;
    }
}
