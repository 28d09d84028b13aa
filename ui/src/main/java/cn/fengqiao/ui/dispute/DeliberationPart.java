package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Deliberation;
import cn.fengqiao.deliberation.Deliberations;
import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;

/** 争点与立场: on the page from acceptance on. */
@org.springframework.stereotype.Component
class DeliberationPart implements PagePart {

    private final Deliberations deliberations;
    private final Dates dates;

    DeliberationPart(Deliberations deliberations, Dates dates) {
        this.deliberations = deliberations;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var id = page.header().id();
        var found = deliberations.of(id);
        var nothing = found.issues().isEmpty() && found.facts().isEmpty();
        var mayRecord = page.header().state() != DisputeState.REPORTED && deliberations.mayRecord(id);
        var matrix = found.matrix();
        var rows = matrix == null ? 0 : matrix.rows().size();
        if (nothing && !mayRecord && rows <= 2) {
            return Optional.empty();
        }
        var panel = new DeliberationPanel(found);
        panel.aside(link(page));
        if (matrix != null && rows > 2 && rows <= PartiesPanel.MANY) {
            panel.add(new PartyMatrix(matrix, dates));
        }
        if (mayRecord) {
            panel.actions(
                    new StepButton(Words.of("issue.raise"), () -> steps.open(raise(page))),
                    new StepButton(
                            Words.of("issue.fact"),
                            () -> steps.open(new FactDialog(deliberations, id, Parties.present(page)))));
            panel.perIssue(
                    issue -> steps.open(new PositionDialog(deliberations, id, issue, Parties.present(page))),
                    issue -> steps.open(drop(page, issue)));
            panel.perSettlement(each -> steps.open(new SettleDialog(deliberations, id, each, open(found))));
        }
        return Optional.of(panel);
    }

    private static java.util.List<IssueRow> open(Deliberation found) {
        return found.issues().stream()
                .filter(issue -> issue.state() != cn.fengqiao.deliberation.IssueState.DROPPED)
                .toList();
    }

    static Anchor link(DisputePage page) {
        var link = new Anchor(DisputesNavigation.matrix(page.header().id()), Words.of("matrix.open"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private CommandDialog raise(DisputePage page) {
        return new ReasonDialog(
                Words.of("issue.raise"),
                "title",
                "issue.title",
                (command, title) -> deliberations.raise(command, page.header().id(), title));
    }

    private CommandDialog drop(DisputePage page, IssueRow issue) {
        return new ReasonDialog(
                Words.of("issue.drop.of", issue.title()),
                "reason",
                "desk.reason",
                (command, reason) -> deliberations.drop(command, page.header().id(), issue.id(), reason));
    }
}
