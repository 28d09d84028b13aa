package cn.fengqiao.ui.dispute;

import cn.fengqiao.policecase.AppraisalKind;
import cn.fengqiao.policecase.PoliceCaseRow;
import cn.fengqiao.policecase.PoliceCases;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;

/** What is appraised from when on; meanwhile the clock of the police case stands still (R42). */
final class AppraisalDialog extends CommandDialog {

    private final PoliceCases cases;
    private final PoliceCaseRow row;
    private final LocalDate today;
    private final Select<AppraisalKind> kind =
            field("kind", Fields.select("police.appraisal", AppraisalKind.class, Terms.prefix(AppraisalKind.class)));
    private final DatePicker from = field("from", Fields.date("police.from"));

    AppraisalDialog(PoliceCases cases, PoliceCaseRow row, LocalDate today) {
        super(Words.of("police.appraise"), Words.of("police.appraise"));
        this.cases = cases;
        this.row = row;
        this.today = today;
        kind.setValue(AppraisalKind.INJURY);
        from.setMin(row.filedOn());
        from.setMax(today);
        from.setValue(today);
        row(kind, from);
    }

    @Override
    String subject() {
        return row.id();
    }

    @Override
    Outcome<?> send(CommandId command) {
        return cases.appraise(
                command,
                row.id(),
                kind.getValue(),
                Optional.ofNullable(from.getValue()).orElse(today));
    }
}
