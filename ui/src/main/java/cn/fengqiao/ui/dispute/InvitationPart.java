package cn.fengqiao.ui.dispute;

import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.representation.InvitationRow;
import cn.fengqiao.representation.Invitations;
import cn.fengqiao.representation.Representatives;
import cn.fengqiao.ui.frame.Badges;
import cn.fengqiao.ui.frame.Badges.Tone;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** 邀请参与: who is invited and whose consent is still missing (R09, R35). */
@org.springframework.stereotype.Component
class InvitationPart implements PagePart {

    private static final int NAMES = 5;

    private final Invitations invitations;
    private final Representatives representatives;

    InvitationPart(Invitations invitations, Representatives representatives) {
        this.invitations = invitations;
        this.representatives = representatives;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var id = page.header().id();
        var rows = invitations.of(id);
        var may = representatives.mayChange(id);
        if (rows.isEmpty() && !may) {
            return Optional.empty();
        }
        var panel = new Panel(Words.of("rep.invitations"));
        if (may) {
            panel.aside(
                    new StepButton(Words.of("rep.invite"), () -> steps.open(new InvitationDialog(invitations, id))));
        }
        if (rows.isEmpty()) {
            panel.add(Panel.quiet(Words.of("rep.invitations.none")));
        }
        rows.forEach(row -> panel.add(box(page, row, steps, may && row.stands())));
        return Optional.of(panel);
    }

    private Div box(DisputePage page, InvitationRow row, Steps steps, boolean may) {
        var box = new Div(
                Panel.line(new Span(row.name()), Panel.quiet(Terms.of(row.kind())), state(row)),
                new Paragraph(row.relation()));
        box.addClassName("obligation");
        if (row.stands() && !row.missing().isEmpty()) {
            box.add(Panel.quiet(Words.of("rep.invitee.missing", few(row.missing()))));
        }
        if (!row.refused().isEmpty()) {
            box.add(Panel.quiet(Words.of("rep.invitee.refused", Parties.names(page, row.refused()))));
        }
        if (!row.stands()) {
            box.add(Panel.quiet(row.endReason()));
        }
        if (may) {
            var id = page.header().id();
            var bar = new Div(
                    new StepButton(
                            Words.of("rep.invitee.record"),
                            () -> steps.open(new InvitationAnswerDialog(invitations, id, row, Parties.present(page)))),
                    new StepButton(
                                    Words.of("rep.invitee.withdraw"),
                                    () -> steps.open(new ReasonDialog(
                                            Words.of("rep.invitee.withdraw.of", row.name()),
                                            "reason",
                                            "desk.reason",
                                            (command, reason) -> invitations.withdraw(command, id, row.id(), reason))))
                            .quiet());
            bar.addClassName("action-bar");
            box.add(bar);
        }
        return box;
    }

    private static Span state(InvitationRow row) {
        if (!row.stands()) {
            return Badges.state(Words.of("rep.invitee.withdrawn"), Tone.QUIET);
        }
        if (!row.refused().isEmpty()) {
            return Badges.state(Words.of("rep.invitee.unwelcome"), Tone.ENDED);
        }
        return row.welcome()
                ? Badges.state(Words.of("rep.invitee.welcome"), Tone.DONE)
                : Badges.state(Words.of("rep.invitee.asking"), Tone.WAITING);
    }

    static String few(List<String> names) {
        var first = String.join("、", names.subList(0, Math.min(NAMES, names.size())));
        return names.size() > NAMES ? Words.of("rep.and-more", first, names.size()) : first;
    }
}
