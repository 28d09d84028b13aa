package cn.fengqiao.ui.dispute;

import cn.fengqiao.deliberation.Deliberations;
import cn.fengqiao.deliberation.IssueRow;
import cn.fengqiao.deliberation.SettlementRow;
import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.List;
import java.util.stream.Collectors;

/** Which issues a partial agreement settles; what is not named stays open. */
final class SettleDialog extends CommandDialog {

    private final Deliberations deliberations;
    private final DisputeId id;
    private final SettlementRow settlement;
    private final CheckboxGroup<IssueRow> issues =
            field("issues", new CheckboxGroup<IssueRow>(Words.of("issue.settle.which")));

    SettleDialog(Deliberations deliberations, DisputeId id, SettlementRow settlement, List<IssueRow> rows) {
        super(Words.of("issue.settle"), Words.of("issue.save"));
        this.deliberations = deliberations;
        this.id = id;
        this.settlement = settlement;
        issues.setItems(rows);
        issues.setItemLabelGenerator(IssueRow::title);
        issues.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        issues.setValue(rows.stream()
                .filter(row -> settlement.named().contains(row.id()))
                .collect(Collectors.toSet()));
        note(Words.of("issue.settle.note", settlement.number()));
        lines(issues);
    }

    @Override
    String subject() {
        return settlement.agreement().value();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return deliberations.settle(
                command,
                id,
                settlement.agreement(),
                issues.getValue().stream().map(IssueRow::id).collect(Collectors.toUnmodifiableSet()));
    }
}
