package cn.fengqiao.ui.dispute;

import cn.fengqiao.aftercare.FollowUpRow;
import cn.fengqiao.aftercare.FollowUps;
import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** 回访与成效: on the page from the first agreement, decision or closing on. */
@org.springframework.stereotype.Component
class FollowUpPart implements PagePart {

    private final FollowUps followUps;
    private final Dates dates;

    FollowUpPart(FollowUps followUps, Dates dates) {
        this.followUps = followUps;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var rows = followUps.of(page.header().id());
        var state = page.header().state();
        return rows.isEmpty() && state != DisputeState.AGREED && state != DisputeState.CLOSED
                ? Optional.empty()
                : Optional.of(panel(page, rows, steps));
    }

    private FollowUpPanel panel(DisputePage page, List<FollowUpRow> rows, Steps steps) {
        var id = page.header().id();
        var panel = new FollowUpPanel(rows, followUps.success(id), dates);
        if (!followUps.mayRecord(id)) {
            return panel;
        }
        panel.aside(
                new StepButton(
                                Words.of("care.relapse"),
                                () -> steps.open(new RelapseDialog(followUps, id, dates.today())))
                        .quiet(),
                new StepButton(
                        Words.of("care.plan"), () -> steps.open(new FollowUpPlanDialog(followUps, id, dates.today()))));
        return panel.actions(
                row -> steps.open(new FollowUpDialog(followUps, row, Parties.present(page), dates.today())),
                row -> steps.open(end(row)));
    }

    private CommandDialog end(FollowUpRow row) {
        return new ReasonDialog(
                Words.of("care.missed"),
                "reason",
                "desk.reason",
                (command, reason) -> followUps.missed(command, row.id(), reason));
    }
}
