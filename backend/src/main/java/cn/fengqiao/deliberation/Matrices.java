package cn.fengqiao.deliberation;

import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Audit;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

/** The matrix of a dispute; the look is noted, because whoever handles it sees names in full. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Matrices {

    private final DisputeAccess access;
    private final DeliberationReads reads;
    private final Audit audit;

    /** Empty when the dispute does not exist or the actor may not see it. */
    public Optional<MatrixPage> of(DisputeId id) {
        return access.look(id, DeliberationReads.BESIDES, this::page);
    }

    private MatrixPage page(Standing standing, Record row) {
        return audit.looking(
                "dispute.matrix",
                "Dispute",
                standing.id().value(),
                standing.areaCode(),
                () -> new MatrixRows(reads.board(standing, row)).page(standing.id()));
    }
}
