package cn.fengqiao.outreach;

import cn.fengqiao.security.Audit;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.store.Commands;
import cn.fengqiao.store.Counters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * What coordinators do with visits. No lecturer is at two places at once, also when two coordinators plan at the same
 * moment: whoever plans locks the lecturers first and looks at their time afterwards.
 */
@Service
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Visits {

    private final VisitRepository repository;
    private final VisitReads reads;
    private final VisitEdges edges;
    private final VisitRules rules;
    private final LecturerWrites lecturers;
    private final Commands commands;
    private final Counters counters;
    private final Sight sight;
    private final Audit audit;
    private final Clock clock;

    /** Puts a visit on the calendar as a draft; answers its id. */
    public Outcome<String> plan(CommandId command, VisitDraft draft) {
        return commands.once(command, "visit.plan", String.class, () -> {
            lecturers.lock(draft.lecturerIds());
            var refusals = rules.check(draft, "");
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            var visit = create(draft);
            edges.join(visit.getId(), draft);
            if (!draft.requestId().isEmpty() && !edges.answer(draft.requestId(), visit.getId())) {
                return Outcome.refused(Refusal.state("refusal.request.answered"));
            }
            return did(visit, "planned", rules.moment(draft.startsAt()));
        });
    }

    /** Changes anything of a visit that is still to take place. */
    public Outcome<String> change(CommandId command, String id, long version, VisitDraft draft) {
        return step(command, "visit.change", id, version, (visit, row) -> replan(visit, draft, "changed"));
    }

    /** Moves a visit to another time. */
    public Outcome<String> move(CommandId command, String id, long version, Instant start, Instant end) {
        return step(
                command,
                "visit.move",
                id,
                version,
                (visit, row) -> replan(visit, row.draft().at(start, end), "moved"));
    }

    /** Tells host and lecturers that it takes place. */
    public Outcome<String> publish(CommandId command, String id, long version) {
        return step(
                command,
                "visit.publish",
                id,
                version,
                (visit, row) -> settle(visit, visit.publish(!row.speakers().isEmpty()), "published", told(row)));
    }

    /** Cancels a visit for a reason; its request waits again. */
    public Outcome<String> cancel(CommandId command, String id, long version, String reason) {
        return step(command, "visit.cancel", id, version, (visit, row) -> {
            edges.reopenRequest(id);
            return settle(visit, visit.cancel(reason), "cancelled", reason.strip());
        });
    }

    /** Takes a cancellation back, if the time and the lecturers are still free. */
    public Outcome<String> restore(CommandId command, String id, long version) {
        return step(command, "visit.restore", id, version, (visit, row) -> {
            lecturers.lock(row.draft().lecturerIds());
            var refusals = rules.check(row.draft(), id);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            edges.answerAgain(id);
            return settle(visit, visit.restore(), "restored", "");
        });
    }

    /** Records that a published visit took place, and how many listened. */
    public Outcome<String> done(CommandId command, String id, long version, int listeners) {
        return step(
                command,
                "visit.done",
                id,
                version,
                (visit, row) ->
                        settle(visit, visit.done(clock.instant(), listeners), "done", String.valueOf(listeners)));
    }

    /** What would come of a plan; the id of the visit is empty when it is new. */
    public Consequence foresee(String visitId, VisitDraft draft) {
        var row = visitId.isEmpty() ? Optional.<VisitRow>empty() : reads.byId(visitId, sight.planning());
        return new Consequence(
                rules.check(draft, visitId),
                rules.warnings(draft, visitId),
                row.filter(each -> each.state() == VisitState.PUBLISHED)
                        .map(Visits::toTell)
                        .orElse(List.of()));
    }

    /** Who has to be told of a change: the host and everybody who speaks. */
    public static List<Told> toTell(VisitRow row) {
        var told = new ArrayList<Told>();
        told.add(new Told(row.hostName(), Told.Part.HOST));
        row.speakers().forEach(each -> told.add(new Told(each.name(), Told.Part.LECTURER)));
        return List.copyOf(told);
    }

    @FunctionalInterface
    private interface Work {
        Outcome<String> on(Visit visit, VisitRow row);
    }

    /** Finds the visit in the actor's area and in the version that the actor saw. */
    private Outcome<String> step(CommandId command, String name, String id, long version, Work work) {
        return commands.once(command, name, String.class, () -> {
            var row = reads.byId(id, sight.planning());
            var visit = repository.findById(id);
            if (row.isEmpty() || visit.isEmpty()) {
                return Outcome.refused(Refusal.notFound());
            }
            return row.get().version() == version
                    ? work.on(visit.get(), row.get())
                    : Outcome.refused(Refusal.state("refusal.changed-meanwhile"));
        });
    }

    private Outcome<String> replan(Visit visit, VisitDraft draft, String done) {
        lecturers.lock(draft.lecturerIds());
        var refusals = rules.check(draft, visit.getId());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var host = rules.host(draft).orElseThrow();
        var before = rules.moment(visit.getStartsAt());
        var refusal = visit.change(draft, rules.title(draft, host), rules.day(draft), host.areaCode());
        var outcome = settle(visit, refusal, done, before + " → " + rules.moment(draft.startsAt()));
        if (refusal.isEmpty()) {
            edges.join(visit.getId(), draft);
        }
        return outcome;
    }

    private Visit create(VisitDraft draft) {
        var host = rules.host(draft).orElseThrow();
        var day = rules.day(draft);
        var series = "visit-" + day.getYear();
        return repository.save(new Visit(
                Ids.fresh(),
                null,
                "SF%d-%06d".formatted(day.getYear(), counters.next(series)),
                rules.title(draft, host),
                VisitState.DRAFT,
                null,
                draft.startsAt(),
                draft.endsAt(),
                day,
                host.areaCode(),
                draft.audience(),
                draft.note(),
                null));
    }

    private Outcome<String> settle(Visit visit, Optional<Refusal> refusal, String done, String note) {
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return did(repository.save(visit), done, note);
    }

    private Outcome<String> did(Visit visit, String done, String note) {
        edges.step(visit.getId(), "VISIT_" + done.toUpperCase(Locale.ROOT), note);
        audit.did("visit." + done, "Visit", visit.getId(), Map.of("state", visit.getState()));
        return Outcome.done(visit.getId());
    }

    private static String told(VisitRow row) {
        return toTell(row).stream().map(Told::name).collect(Collectors.joining("、"));
    }
}
