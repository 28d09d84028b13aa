package cn.fengqiao.outreach;

import cn.fengqiao.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits, as everybody who reads outreach sees them: those of the area, and for a lecturer the own ones anywhere. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Calendar {

    private static final int MOST = 2_000;

    private final VisitReads reads;
    private final Hosts hosts;
    private final Sight sight;
    private final Clock clock;

    public List<VisitRow> visits(VisitFilter filter) {
        return reads.list(filter, sight.reading(), MOST);
    }

    /** Visits in sight by a part of number or title, or by the host's pinyin; the latest first; needs two characters. */
    public List<VisitRow> search(String text, int limit) {
        var wanted = Texts.clean(text);
        return Texts.length(wanted) >= 2 ? reads.search(wanted, sight.reading(), limit) : List.of();
    }

    public Optional<VisitRow> byId(String id) {
        return reads.byId(id, sight.reading());
    }

    /** Latest first; empty when the visit is not in sight. */
    public List<VisitStep> timeline(String visitId) {
        return byId(visitId).isPresent() ? List.copyOf(reads.steps(visitId)) : List.of();
    }

    /** The published visits that the actor speaks at from today on. */
    public List<VisitRow> mine(int limit) {
        return reads.ofSpeaker(sight.me(), today(), limit);
    }

    /** Visits of a host in sight, latest first. */
    public List<VisitRow> ofHost(String hostId) {
        return hosts.byId(hostId).isPresent() ? reads.ofHost(hostId, 100).reversed() : List.of();
    }

    /** Visits of the area from today on that have no lecturer. */
    public List<VisitRow> unstaffed() {
        return reads.unstaffed(today(), sight.planning(), 100);
    }

    /** Whether the actor may plan visits at all; the services check each place anew. */
    public boolean mayPlan() {
        return !sight.planning().isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
