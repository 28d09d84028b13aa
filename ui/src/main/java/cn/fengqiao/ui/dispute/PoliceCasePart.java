package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeState;
import cn.fengqiao.mediation.DisputePage;
import cn.fengqiao.mediation.Grounds;
import cn.fengqiao.mediation.ProcedureId;
import cn.fengqiao.mediation.ProcedureKind;
import cn.fengqiao.policecase.PoliceCaseRow;
import cn.fengqiao.policecase.PoliceCases;
import cn.fengqiao.ui.frame.Dates;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** 治安案件: for the police of the area; nobody else is shown it or told of it (section 7). */
@org.springframework.stereotype.Component
class PoliceCasePart implements PagePart {

    private final PoliceCases cases;
    private final Grounds grounds;
    private final Dates dates;

    PoliceCasePart(PoliceCases cases, Grounds grounds, Dates dates) {
        this.cases = cases;
        this.grounds = grounds;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Component> of(DisputePage page, Steps steps) {
        var id = page.header().id();
        var rows = cases.of(id);
        var may = page.header().state() != DisputeState.CLOSED && cases.mayHandle(id);
        if (rows.isEmpty() && !may) {
            return Optional.empty();
        }
        var panel = new PoliceCasePanel(dates);
        panel.show(rows, row -> may && row.open() ? actions(row, page, steps) : Stream.empty());
        if (rows.isEmpty()) {
            panel.add(Panel.quiet(Words.of("police.none")));
        }
        if (may) {
            asides(page, panel, steps, rows.stream().anyMatch(PoliceCaseRow::open));
        }
        return Optional.of(panel);
    }

    private void asides(DisputePage page, PoliceCasePanel panel, Steps steps, boolean open) {
        page.procedures().stream()
                .filter(each -> each.kind() == ProcedureKind.PUBLIC_SECURITY_MEDIATION && each.endedOn() == null)
                .findFirst()
                .ifPresent(each -> panel.aside(
                        new StepButton(Words.of("police.without-evidence"), () -> steps.open(evidence(each.id())))
                                .quiet(),
                        new StepButton(Words.of("police.late"), () -> steps.open(late(each.id()))).quiet()));
        if (!open) {
            panel.aside(new StepButton(
                    Words.of("police.file"),
                    () -> steps.open(new PoliceCaseDialog(cases, page.header().id(), dates.today()))));
        }
    }

    private Stream<StepButton> actions(PoliceCaseRow row, DisputePage page, Steps steps) {
        var appraising = row.appraisals().stream().anyMatch(each -> each.to() == null);
        var buttons = new ArrayList<StepButton>();
        buttons.add(new StepButton(
                Words.of("police.decide"),
                () -> steps.open(new PoliceDecisionDialog(cases, row, Parties.present(page), dates.today()))));
        buttons.add(
                appraising
                        ? new StepButton(Words.of("police.appraisal.done"), () -> steps.open(appraised(row)))
                        : new StepButton(
                                        Words.of("police.appraise"),
                                        () -> steps.open(new AppraisalDialog(cases, row, dates.today())))
                                .quiet());
        if (!row.extended()) {
            buttons.add(new StepButton(Words.of("police.extend"), () -> steps.open(extend(row))).quiet());
        }
        return buttons.stream();
    }

    private CommandDialog evidence(ProcedureId id) {
        return new ReasonDialog(
                        Words.of("police.without-evidence"),
                        "reason",
                        "desk.reason",
                        (command, reason) -> grounds.withoutEvidence(command, id, reason))
                .about(id.value());
    }

    private CommandDialog late(ProcedureId id) {
        return new ReasonDialog(
                        Words.of("police.late"),
                        "reason",
                        "desk.reason",
                        (command, reason) -> grounds.late(command, id, reason))
                .about(id.value());
    }

    private CommandDialog appraised(PoliceCaseRow row) {
        return new ReasonDialog(
                        Words.of("police.appraisal.done"),
                        "result",
                        "police.appraisal.result",
                        (command, result) -> cases.appraised(command, row.id(), result))
                .about(row.id());
    }

    private CommandDialog extend(PoliceCaseRow row) {
        return new ReasonDialog(
                        Words.of("police.extend"),
                        "approvedBy",
                        "police.extended-by",
                        (command, by) -> cases.extend(command, row.id(), by))
                .about(row.id());
    }
}
