package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Choice;
import cn.fengqiao.dispute.Closing;
import cn.fengqiao.dispute.DisputeAction;
import cn.fengqiao.dispute.Disputes;
import cn.fengqiao.dispute.Intake;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.people.People;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the form for what a person wants to do with a dispute as a whole. */
@Component
class DisputeDialogs {

    private final Disputes disputes;
    private final Intake intake;
    private final People people;
    private final Forms forms;
    private final Dates dates;

    DisputeDialogs(Disputes disputes, Intake intake, People people, Forms forms, Dates dates) {
        this.disputes = disputes;
        this.intake = intake;
        this.people = people;
        this.forms = forms;
        this.dates = dates;
    }

    /** Takes the step, at once where nothing is to be asked. */
    void take(DisputeAction action, DisputePage page, Runnable done) {
        if (action == DisputeAction.ACCEPT) {
            Refusals.toast(disputes.accept(CommandId.fresh(), page.header().id()), id -> done.run());
        } else {
            dialog(action, page).then(done).open();
        }
    }

    /** Closes in the given way. */
    void close(Choice<Closing> exit, DisputePage page, Runnable done) {
        new CloseDialog(Terms.of(exit.what()), disputes, page, List.of(exit))
                .then(done)
                .open();
    }

    void remove(DisputePage.Party party, DisputePage page, Runnable done) {
        new ReasonDialog(
                        Words.of("desk.party.remove-from", party.name()),
                        "reason",
                        "desk.reason",
                        (command, reason) ->
                                intake.removeParty(command, page.header().id(), party.id(), reason))
                .then(done)
                .open();
    }

    void reveal(DisputePage.Party party) {
        new RevealDialog(people, party).open();
    }

    private CommandDialog dialog(DisputeAction action, DisputePage page) {
        var title = Terms.of(action);
        var dispute = page.header();
        var id = dispute.id();
        return switch (action) {
            case DECLINE -> new DeclineDialog(title, disputes, id);
            case EDIT -> new EditDialog(title, disputes, forms, dispute, dates);
            case GRADE_RISK -> new RiskDialog(title, disputes, page);
            case ADD_REPORT -> new AddReportDialog(title, intake, dispute, dates.now());
            case ADD_PARTY -> new AddPartyDialog(title, intake, id, forms.party());
            case NAME_REPORTER -> forms.reporter(title, page);
            case SPLIT -> forms.split(title, page);
            case MERGE -> forms.merge(title, page);
            case ADD_PARTIES -> forms.partyList(title, id);
            case CORRECT_PARTY -> forms.correction(title, page);
            case RECORD_DECISION -> new DecisionDialog(title, disputes, id, dates.today());
            case CLEAR_VIOLENCE ->
                new ReasonDialog(
                                title,
                                "reason",
                                "desk.reason",
                                (command, reason) -> disputes.clearViolence(command, id, reason))
                        .hint(Words.of("change.violence.clear.hint"));
            case CLOSE -> new CloseDialog(title, disputes, page, page.exits());
            case TELL_OTHER_WAYS ->
                new ReasonDialog(
                                title,
                                "text",
                                "desk.other-ways",
                                (command, text) -> disputes.tellOtherWays(command, id, text))
                        .suggest(Words.of("desk.other-ways.usual"));
            case ADD_NOTE ->
                new ReasonDialog(title, "note", "desk.note", (command, note) -> disputes.addNote(command, id, note));
            case ACCEPT, REMOVE_PARTY, OPEN_PROCEDURE, HAND_OVER ->
                throw new IllegalArgumentException(action + " has a form elsewhere");
        };
    }
}
