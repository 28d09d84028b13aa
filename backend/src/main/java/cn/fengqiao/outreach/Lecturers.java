package cn.fengqiao.outreach;

import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Pinyin;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who lectures, on what, and when they cannot. */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Lecturers {

    private final Neo4jClient client;
    private final LecturerReads reads;
    private final LecturerWrites writes;
    private final Commands commands;
    private final Sight sight;
    private final Audit audit;

    /** Lecturers by name, pinyin or initials, and by topic unless that is empty. */
    @Transactional(readOnly = true)
    public List<LecturerRow> search(String text, String topicCode, int skip, int limit) {
        return reads.search(text, topicCode, sight.reading(), skip, limit);
    }

    @Transactional(readOnly = true)
    public Optional<LecturerRow> byId(String id) {
        return reads.byId(id, sight.reading());
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<AbsenceRow> absences(String lecturerId) {
        return byId(lecturerId).isPresent() ? reads.absences(lecturerId) : List.of();
    }

    /** Who of those in sight is away at some time from the first to before the last moment. */
    @Transactional(readOnly = true)
    public List<LecturerAway> away(Instant from, Instant to) {
        return reads.away(from, to, sight.reading());
    }

    /** Every lecturer as a candidate for a visit, with what stands against it: who fits comes first. */
    @Transactional(readOnly = true)
    public List<LecturerFit> fits(Wanted wanted) {
        return reads.fits(wanted, sight.reading());
    }

    /** Enlists a lecturer in an agency of the actor's area; answers the id of the person. */
    public Outcome<String> enlist(CommandId command, LecturerDraft draft) {
        return commands.once(command, "lecturer.enlist", String.class, () -> {
            var refusals = check(draft);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            var id = Ids.fresh();
            client.query("CREATE (:Person:Lecturer {id: $id, version: -1})")
                    .bind(id)
                    .to("id")
                    .run();
            writes.write(id, draft);
            audit.did("lecturer.enlisted", "Person", id, Map.of("agency", draft.agencyId()));
            return Outcome.done(id);
        });
    }

    /** Changes a lecturer of the actor's area; clearance for minors cannot go while visits to schools are planned. */
    public Outcome<String> change(CommandId command, String id, long version, LecturerDraft draft) {
        return commands.once(command, "lecturer.change", String.class, () -> {
            var stored = reads.byId(id, sight.planning());
            if (stored.isEmpty() || !writes.servesIn(id, sight.planning())) {
                return Outcome.refused(Refusal.notFound());
            }
            if (stored.get().version() != version) {
                return Outcome.refused(Refusal.state("refusal.changed-meanwhile"));
            }
            writes.lock(List.of(id));
            var refusals = check(draft);
            if (!draft.minorsCleared() && writes.schoolVisitsAhead(id)) {
                refusals.add(Refusal.field("minorsCleared", "refusal.lecturer.minors"));
            }
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            writes.write(id, draft);
            audit.did("lecturer.changed", "Person", id, Map.of("agency", draft.agencyId()));
            return Outcome.done(id);
        });
    }

    /**
     * Records an absence. Where it meets planned visits it is refused with their number, unless the visits are to be
     * released: then the lecturer is taken off them and they wait for another.
     */
    public Outcome<String> away(CommandId command, String lecturerId, AbsenceDraft draft, boolean release) {
        return commands.once(command, "lecturer.away", String.class, () -> {
            if (!writes.servesIn(lecturerId, sight.planning())) {
                return Outcome.refused(Refusal.notFound());
            }
            if (!draft.endsAt().isAfter(draft.startsAt())) {
                return Outcome.refused(Refusal.field("endsAt", "refusal.absence.times"));
            }
            writes.lock(List.of(lecturerId));
            var meets = writes.visitsDuring(lecturerId, draft);
            if (!meets.isEmpty() && !release) {
                return Outcome.refused(Refusal.state("refusal.absence.visits", meets.size()));
            }
            writes.release(lecturerId, meets);
            var id = writes.absence(lecturerId, draft);
            audit.did("lecturer.away", "Person", lecturerId, Map.of("kind", draft.kind(), "released", meets.size()));
            return Outcome.done(id);
        });
    }

    /** Takes an absence back. */
    public Outcome<String> back(CommandId command, String lecturerId, String absenceId) {
        return commands.once(command, "lecturer.back", String.class, () -> {
            if (!writes.servesIn(lecturerId, sight.planning()) || !writes.removeAbsence(lecturerId, absenceId)) {
                return Outcome.refused(Refusal.notFound());
            }
            audit.did("lecturer.back", "Person", lecturerId, Map.of("absence", absenceId));
            return Outcome.done(absenceId);
        });
    }

    private List<Refusal> check(LecturerDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (draft.name().isEmpty() || Pinyin.ofPerson(draft.name()).full().isEmpty()) {
            refusals.add(Refusal.field("name", "refusal.lecturer.name"));
        }
        if (!writes.agencyIn(draft.agencyId(), sight.planning())) {
            refusals.add(Refusal.field("agencyId", "refusal.lecturer.agency"));
        }
        if (draft.topics().isEmpty() || draft.topics().values().stream().anyMatch(level -> level < 1 || level > 3)) {
            refusals.add(Refusal.field("topics", "refusal.lecturer.topics"));
        }
        return refusals;
    }
}
