package cn.fengqiao.mediation;

import cn.fengqiao.dispute.StepKind;
import cn.fengqiao.dispute.Steps;
import cn.fengqiao.mediation.ProcedureFile.Opened;
import cn.fengqiao.shared.Ids;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.shared.Refusal;
import cn.fengqiao.shared.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes what {@link Sittings} was told; the mediators and the room are locked before anybody looks who is free. */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
class SittingPlans {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;

    private final Proceedings proceedings;
    private final SittingEdges edges;
    private final Steps steps;
    private final ProcedureClock clock;

    Outcome<ProcedureId> plan(Opened opened, SittingDraft draft) {
        var whyNot = new ArrayList<>(time(opened, draft.time()));
        var mediating = edges.mediators(opened.id());
        if (draft.mediatorIds().isEmpty() || !mediating.containsAll(draft.mediatorIds())) {
            whyNot.add(Refusal.field("mediatorIds", "refusal.sitting-mediators"));
        }
        if (draft.form() == SessionForm.SEPARATE && draft.partyIds().isEmpty()) {
            whyNot.add(Refusal.field("partyIds", "refusal.sitting-parties"));
        }
        if (whyNot.isEmpty()) {
            whyNot.addAll(taken(opened, "", List.copyOf(draft.mediatorIds()), draft.time()));
        }
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        edges.plan(opened, Ids.fresh(), draft);
        return done(opened, StepKind.SESSION_PLANNED, draft.form().name(), when(draft.time()));
    }

    Outcome<ProcedureId> move(Opened opened, String session, SittingTime time) {
        var whyNot = new ArrayList<>(time(opened, time));
        if (whyNot.isEmpty()) {
            whyNot.addAll(taken(opened, session, edges.mediatorsAt(session), time));
        }
        if (!whyNot.isEmpty()) {
            return Outcome.refused(whyNot);
        }
        return edges.move(opened, session, time)
                ? done(opened, StepKind.SESSION_MOVED, "", when(time))
                : Outcome.refused(Refusal.state("refusal.sitting-over"));
    }

    Outcome<ProcedureId> cancel(Opened opened, String session, String reason) {
        return edges.cancel(session, reason)
                ? done(opened, StepKind.SESSION_CANCELLED, "", reason)
                : Outcome.refused(Refusal.state("refusal.sitting-over"));
    }

    Outcome<ProcedureId> held(Opened opened, String session, HeldDraft draft) {
        var planned = edges.planned(session);
        if (planned.isEmpty()) {
            return Outcome.refused(Refusal.state("refusal.sitting-over"));
        }
        var there = new HashSet<>(draft.attended());
        there.addAll(draft.represented());
        var outcome = proceedings.hold(
                opened,
                session,
                new SessionDraft(
                        draft.heldAt(),
                        planned.get().place(),
                        planned.get().form(),
                        there,
                        draft.companyIds(),
                        draft.minutes()));
        if (outcome instanceof Outcome.Done<ProcedureId>) {
            edges.held(opened, session, draft.represented());
        }
        return outcome;
    }

    /** In the future, of a sensible length, in an open procedure, and a second one in time (R36). */
    private List<Refusal> time(Opened opened, SittingTime time) {
        if (!opened.facts().open()) {
            return List.of(Refusal.state("refusal.procedure-ended"));
        }
        var whyNot = new ArrayList<Refusal>();
        var on = time.startsAt().atZone(clock.zone()).toLocalDate();
        if (on.isBefore(clock.today())) {
            whyNot.add(Refusal.field("startsAt", "refusal.in-the-past"));
        }
        if (time.minutes() < SHORTEST || time.minutes() > LONGEST) {
            whyNot.add(Refusal.field("minutes", "refusal.sitting-length", SHORTEST, LONGEST));
        }
        whyNot.addAll(opened.procedure().r47());
        whyNot.addAll(ProcedureRules.r36count(opened.facts()));
        whyNot.addAll(ProcedureRules.r36deadline(opened.facts(), on));
        whyNot.addAll(ProcedureRules.r53notice(
                opened.facts().kind(), opened.standing().typeCode(), on, clock.today()));
        return whyNot;
    }

    private List<Refusal> taken(Opened opened, String session, List<String> mediators, SittingTime time) {
        var room = time.elsewhere() ? "" : edges.lockRoom(opened.id(), Texts.clean(time.place()));
        edges.lockMediators(mediators.stream().sorted().toList());
        return edges.taken(session, mediators, room, time).stream()
                .map(each -> Refusal.field(
                        each.room() ? "place" : "mediatorIds",
                        each.room() ? "refusal.room-taken" : "refusal.mediator-taken",
                        each.name(),
                        each.from().atZone(clock.zone()).format(TIME),
                        each.until().atZone(clock.zone()).format(TIME)))
                .toList();
    }

    private String when(SittingTime time) {
        return time.startsAt().atZone(clock.zone()).format(TIME) + " " + Texts.clean(time.place());
    }

    private Outcome<ProcedureId> done(Opened opened, StepKind step, String detail, String note) {
        steps.add(opened.dispute(), opened.id().value(), step, detail, note);
        return Outcome.done(opened.id());
    }
}
