package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.mediation.ProcedureState;
import cn.fengqiao.ui.dispute.StepTrack.Stage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One procedure: how far it is, who mediates, what was said and agreed, its clock, and what can be done in it. */
final class ProcedurePanel extends Panel {

    /** These stand beside the thing that they concern. */
    private static final Set<ProcedureAction> ELSEWHERE = Set.of(
            ProcedureAction.RELEASE_MEDIATOR,
            ProcedureAction.SIGN,
            ProcedureAction.PERFORM,
            ProcedureAction.WAIVE,
            ProcedureAction.EXTEND_CLOCK,
            ProcedureAction.SUSPEND_CLOCK,
            ProcedureAction.RESUME_CLOCK,
            ProcedureAction.DISCLOSE,
            ProcedureAction.WAIVE_DISCLOSURE,
            ProcedureAction.OBJECT);

    private final DisputePage page;
    private final DisputePage.Procedure procedure;
    private final Dates dates;
    private final Steps steps;
    private final ProcedureDialogs dialogs;

    ProcedurePanel(
            DisputePage page, DisputePage.Procedure procedure, Dates dates, Steps steps, ProcedureDialogs dialogs) {
        super(Terms.of(procedure.kind()));
        this.page = page;
        this.procedure = procedure;
        this.dates = dates;
        this.steps = steps;
        this.dialogs = dialogs;
        beside(Terms.badge(procedure.state()));
        aside(quiet(procedure.number()));
        add(track(), facts(), new ClockBar(procedure, steps, dialogs.course()));
        procedure.mediators().stream()
                .filter(one -> one.until() == null)
                .forEach(one -> add(new MediatorLine(page, procedure, one).show(dates, steps, dialogs)));
        add(actions());
        procedure.sessions().forEach(session -> add(session(session)));
        procedure
                .agreements()
                .forEach(agreement -> add(new AgreementBox(page, procedure, agreement, dates, steps, dialogs)));
    }

    private StepTrack track() {
        var told = procedure.noticeGivenOn();
        var met = procedure.sessions().stream()
                .map(session -> LocalDate.ofInstant(session.heldAt(), Dates.ZONE))
                .max(LocalDate::compareTo)
                .orElse(null);
        var agreed = procedure.agreements().stream()
                .map(DisputePage.Agreement::agreedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        var track = new StepTrack(Words.of("desk.track"));
        var current = stage(track, "opened", procedure.openedOn(), true);
        current = stage(track, "assigned", assignedOn(), current);
        current = stage(track, "told", told, current);
        current = stage(track, "met", met, current);
        current = stage(track, "agreed", agreed, current);
        stage(track, "performed", performedOn(), current);
        return track;
    }

    /** Adds a stage; answers whether the next one may be where it stands. */
    private boolean stage(StepTrack track, String key, @Nullable LocalDate on, boolean mayBeCurrent) {
        var ended = procedure.state() != ProcedureState.OPEN && procedure.state() != ProcedureState.AGREED;
        var stage = on != null ? Stage.DONE : !mayBeCurrent ? Stage.AHEAD : ended ? Stage.BROKEN : Stage.CURRENT;
        track.add(Words.of("desk.track." + key), stage, on == null ? "" : dates.date(on));
        return mayBeCurrent && on != null;
    }

    private @Nullable LocalDate assignedOn() {
        return procedure.mediators().stream()
                .map(DisputePage.Assignment::from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The day of the last performance once nothing is open any more. */
    private @Nullable LocalDate performedOn() {
        var obligations = procedure.agreements().stream()
                .flatMap(agreement -> agreement.obligations().stream())
                .toList();
        return obligations.isEmpty() || obligations.stream().anyMatch(Obligations::open)
                ? null
                : obligations.stream()
                        .flatMap(one -> one.performances().stream())
                        .map(DisputePage.Performance::performedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    private Facts facts() {
        var facts = new Facts().add(Words.of("desk.procedure.leader"), procedure.agency());
        var due = procedure.dueOn();
        var ended = procedure.endedOn();
        if (due != null && ended == null) {
            facts.add(Words.of("desk.procedure.clock"), Countdowns.of(due, procedure.left(), dates));
        }
        var suspended = procedure.suspendedOn();
        if (suspended != null) {
            facts.add(Words.of("course.suspended"), dates.both(suspended));
        }
        if (ended != null) {
            facts.add(Words.of("desk.procedure.ended"), dates.both(ended));
        }
        return facts;
    }

    private Div actions() {
        var bar = new Div();
        bar.addClassName("action-bar");
        var first = Likeliest.of(page, procedure);
        procedure.actions().stream()
                .filter(choice -> !ELSEWHERE.contains(choice.what()))
                .forEach(choice -> {
                    var button = WhyNot.button(choice, () -> steps.take(procedure, choice.what()));
                    bar.add(choice.what() == first.orElse(null) ? button.primary() : button);
                });
        bar.setVisible(procedure.actions().stream().anyMatch(Choice::allowed));
        return bar;
    }

    private Details session(DisputePage.Session session) {
        var minutes = new Paragraph(session.minutes().isBlank() ? Words.of("sitting.apart") : session.minutes());
        minutes.addClassName("narrative");
        var who = quiet(Words.of("desk.session.there", String.join("、", session.attended())));
        var title = Words.of(
                "desk.session.title", dates.dateTime(session.heldAt()), session.place(), Terms.of(session.form()));
        return new Details(title, who, minutes);
    }
}
