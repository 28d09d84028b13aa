package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.policecase.CaseDraft;
import cn.fengqiao.policecase.PoliceCaseKind;
import cn.fengqiao.policecase.PoliceCases;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** 受案: the police case behind the quarrel. */
final class PoliceCaseDialog extends CommandDialog {

    private final PoliceCases cases;
    private final DisputeId id;
    private final LocalDate today;
    private final TextField number = field("number", Fields.text("police.number"));
    private final Select<PoliceCaseKind> kind =
            field("kind", Fields.select("police.kind", PoliceCaseKind.class, Terms.prefix(PoliceCaseKind.class)));
    private final DatePicker filedOn = field("filedOn", Fields.date("police.filed-on"));

    PoliceCaseDialog(PoliceCases cases, DisputeId id, LocalDate today) {
        super(Words.of("police.file"), Words.of("police.file"));
        this.cases = cases;
        this.id = id;
        this.today = today;
        kind.setValue(PoliceCaseKind.BLOWS);
        filedOn.setMax(today);
        filedOn.setValue(today);
        lines(number);
        row(kind, filedOn);
        note(Words.of("police.file.note"));
    }

    @Override
    Outcome<?> send(CommandId command) {
        return cases.file(
                command,
                id,
                new CaseDraft(
                        number.getValue(),
                        kind.getValue(),
                        Optional.ofNullable(filedOn.getValue()).orElse(today)));
    }
}
