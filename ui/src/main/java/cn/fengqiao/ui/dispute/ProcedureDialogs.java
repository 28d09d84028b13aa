package cn.fengqiao.ui.dispute;

import cn.fengqiao.forms.DossierSlot;
import cn.fengqiao.forms.Dossiers;
import cn.fengqiao.mediation.AgreementReviews;
import cn.fengqiao.mediation.Agreements;
import cn.fengqiao.mediation.Assignments;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Mediations;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.recusal.Recusals;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the form for what a person wants to do in one procedure. */
@Component
class ProcedureDialogs {

    private final Mediations mediations;
    private final Assignments assignments;
    private final Recusals recusals;
    private final Agreements agreements;
    private final AgreementReviews reviews;
    private final Dossiers dossiers;
    private final Leaders leaders;
    private final Companions companions;
    private final CourseDialogs course;
    private final Dates dates;

    // Every step of a procedure opens here.
    ProcedureDialogs(
            Mediations mediations,
            Assignments assignments,
            Recusals recusals,
            Agreements agreements,
            AgreementReviews reviews,
            Dossiers dossiers,
            Leaders leaders,
            Companions companions,
            CourseDialogs course,
            Dates dates) {
        this.mediations = mediations;
        this.assignments = assignments;
        this.recusals = recusals;
        this.agreements = agreements;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.leaders = leaders;
        this.companions = companions;
        this.course = course;
        this.dates = dates;
    }

    CommandDialog start(String title, DisputePage.Header dispute) {
        return new OpenProcedureDialog(title, mediations, leaders, dispute);
    }

    /** For the steps that concern the procedure as a whole. */
    CommandDialog of(ProcedureAction action, DisputePage page, DisputePage.Procedure procedure) {
        var title = Terms.of(action);
        var parties = Parties.present(page);
        var id = procedure.id();
        return switch (action) {
            case ASSIGN_MEDIATOR -> assign(title, page, procedure);
            case GIVE_NOTICE -> new NoticeDialog(title, mediations, id, parties, dates.today());
            case RECORD_CONSENT -> new ConsentDialog(title, mediations, id, parties);
            case HOLD_SESSION ->
                new SessionDialog(title, mediations, procedure, parties, dates.now())
                        .company(companions.all(page.header().id()));
            case RECORD_AGREEMENT ->
                new AgreementDialog(agreements, reviews, procedure, parties, dates.today())
                        .speakers(companions.speakers(page.header().id()));
            case END -> new EndDialog(title, mediations, id);
            case RELEASE_MEDIATOR,
                    SIGN,
                    PERFORM,
                    WAIVE,
                    EXTEND_CLOCK,
                    SUSPEND_CLOCK,
                    RESUME_CLOCK,
                    DISCLOSE,
                    WAIVE_DISCLOSURE,
                    OBJECT -> throw new IllegalArgumentException(action + " concerns a part of the procedure");
        };
    }

    CommandDialog consent(DisputePage.Procedure procedure, DisputePage.Party party) {
        return new ConsentDialog(Terms.of(ProcedureAction.RECORD_CONSENT), mediations, procedure.id(), List.of(party));
    }

    /** For the clock and the court. */
    CourseDialogs course() {
        return course;
    }

    /** For what concerns one who mediates. */
    CommandDialog mediator(
            ProcedureAction action,
            DisputePage page,
            DisputePage.Procedure procedure,
            DisputePage.Assignment assignment) {
        return action == ProcedureAction.RELEASE_MEDIATOR
                ? release(procedure, assignment)
                : course.doubt(action, page, procedure, assignment);
    }

    private CommandDialog release(DisputePage.Procedure procedure, DisputePage.Assignment assignment) {
        return new ReasonDialog(
                Words.of("desk.release", assignment.name()),
                "reason",
                "desk.reason",
                (command, reason) -> mediations.release(command, procedure.id(), assignment.personId(), reason));
    }

    CommandDialog sign(DisputePage page, DisputePage.Agreement agreement) {
        return new SignDialog(Terms.of(ProcedureAction.SIGN), agreements, page, agreement, dates.today())
                .speakers(companions.speakers(page.header().id()));
    }

    CommandDialog perform(DisputePage page, DisputePage.Obligation obligation) {
        var papers = new EvidenceField(dossiers, page.header().id(), DossierSlot.PERFORMANCE, "paper.evidence");
        return new PerformDialog(agreements, obligation, papers, dates.today());
    }

    CommandDialog waive(DisputePage.Obligation obligation) {
        return new ReasonDialog(
                Terms.of(ProcedureAction.WAIVE),
                "reason",
                "desk.reason",
                (command, reason) -> agreements.waive(command, obligation.id(), reason));
    }

    private CommandDialog assign(String title, DisputePage page, DisputePage.Procedure procedure) {
        var servants = leaders.mediators(
                procedure.kind(), procedure.agencyId(), page.header().areaCode());
        var candidates = new CandidateWords(recusals, page.header().id(), servants, dates);
        return new AssignDialog(title, assignments, procedure, candidates, Parties.present(page));
    }
}
