package cn.fengqiao.mediation;

import cn.fengqiao.dispute.Besides;
import cn.fengqiao.dispute.DisputeAccess;
import cn.fengqiao.dispute.DisputeChoices;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Standing;
import cn.fengqiao.security.Acting;
import cn.fengqiao.security.Audit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.neo4j.driver.Value;
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
        return read(
                id,
                reads.besides(acting.actor()),
                "page",
                (page, viewer) ->
                        reads.page(page, viewer, choices.actions(viewer.standing()), choices.exits(viewer.standing())));
    }

    /** The page, and what is made of it with whatever else is read of the same dispute meanwhile. */
    public <T> Optional<T> show(DisputeId id, Function<DisputePage, T> showing) {
        return access.reading(() -> of(id).map(showing));
    }

    /** Reports before those that were read. */
    public Optional<DisputePage.Slice<DisputePage.Report>> reportsBefore(DisputeId id, DisputePage.Earlier earlier) {
        return read(id, PageHistory.reportsBefore(earlier), "earlier", PageHistory::reports);
    }

    /** Steps before those that were read. */
    public Optional<DisputePage.Slice<DisputePage.Step>> stepsBefore(DisputeId id, DisputePage.Earlier earlier) {
        return read(id, PageHistory.stepsBefore(earlier), "earlier", PageHistory::steps);
    }

    /** One query; the entry of the trail is written while the answer is put together. */
    private <T> Optional<T> read(DisputeId id, Besides besides, String column, BiFunction<Value, Viewer, T> shown) {
        return access.look(
                id,
                besides,
                (standing, row) ->
                        audited(standing, () -> shown.apply(row.get(column), new Viewer(acting.actor(), standing))));
    }

    private <T> T audited(Standing standing, Supplier<T> shown) {
        return audit.looking("dispute.page", "Dispute", standing.id().value(), standing.areaCode(), shown);
    }
}
