package cn.fengqiao.ui.dispute;

import cn.fengqiao.forms.CourtPackages;
import cn.fengqiao.mediation.Clocks;
import cn.fengqiao.mediation.Confirmations;
import cn.fengqiao.mediation.Disclosures;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.ProcedureAction;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import org.springframework.stereotype.Component;

/** Opens the forms for what moves a procedure from outside: its clock, doubts about a mediator, the court. */
@Component
class CourseDialogs {

    private final Clocks clocks;
    private final Disclosures disclosures;
    private final Confirmations confirmations;
    private final CourtPackages packages;
    private final Dates dates;

    CourseDialogs(
            Clocks clocks, Disclosures disclosures, Confirmations confirmations, CourtPackages packages, Dates dates) {
        this.clocks = clocks;
        this.disclosures = disclosures;
        this.confirmations = confirmations;
        this.packages = packages;
        this.dates = dates;
    }

    CommandDialog clock(ProcedureAction action, DisputePage.Procedure procedure) {
        var title = Terms.of(action);
        var id = procedure.id();
        return switch (action) {
            case EXTEND_CLOCK -> new ExtendClockDialog(title, clocks, procedure, dates);
            case SUSPEND_CLOCK ->
                new ReasonDialog(
                                title,
                                "reason",
                                "desk.reason",
                                (command, reason) -> clocks.suspend(command, id, reason))
                        .hint(Words.of("course.suspend.hint"));
            case RESUME_CLOCK ->
                new ReasonDialog(title, "note", "desk.note", (command, note) -> clocks.resume(command, id, note))
                        .hint(Words.of("course.resume.hint"));
            default -> throw new IllegalArgumentException(action + " is not about the clock");
        };
    }

    CommandDialog doubt(
            ProcedureAction action,
            DisputePage page,
            DisputePage.Procedure procedure,
            DisputePage.Assignment mediator) {
        var title = Words.of("course.about", Terms.of(action), mediator.name());
        var id = procedure.id();
        var person = mediator.personId();
        return switch (action) {
            case DISCLOSE ->
                new ReasonDialog(
                                title,
                                "relation",
                                "course.relation",
                                (command, relation) -> disclosures.disclose(command, id, person, relation))
                        .hint(Words.of("course.relation.hint"));
            case WAIVE_DISCLOSURE ->
                new ReasonDialog(
                                title,
                                "note",
                                "course.waive.how",
                                (command, note) -> disclosures.waive(command, id, person, note))
                        .hint(Words.of("course.waive.hint"));
            case OBJECT -> new ObjectionDialog(title, disclosures, id, person, Parties.present(page));
            default -> throw new IllegalArgumentException(action + " is not about a mediator's doubt");
        };
    }

    CommandDialog apply(DisputePage page, DisputePage.Agreement agreement) {
        return new ApplyConfirmationDialog(
                confirmations, agreement, confirmations.courts(page.header().id()), dates);
    }

    /** The papers the court wants to see with the application (R25). */
    PackageDialog papers(DisputePage page, DisputePage.Agreement agreement) {
        return new PackageDialog(packages, page.header().id(), agreement.id());
    }

    CommandDialog decided(DisputePage.Agreement agreement) {
        return new CourtDecisionDialog(confirmations, agreement, dates.today());
    }

    CommandDialog withdraw(DisputePage.Agreement agreement) {
        return new WithdrawConfirmationDialog(confirmations, agreement.id(), dates.today());
    }
}
