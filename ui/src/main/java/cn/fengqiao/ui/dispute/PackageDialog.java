package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.CourtPackages;
import cn.fengqiao.mediation.AgreementId;
import cn.fengqiao.ui.frame.Fields;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** The papers for the court as one file (R25); it holds full numbers, so a reason goes to the trail first. */
final class PackageDialog extends Dialog {

    private final Refusals refusals = new Refusals();
    private final TextField reason = refusals.bind("reason", Fields.text("desk.reveal.reason"));
    private final Div result = new Div();

    PackageDialog(CourtPackages packages, DisputeId dispute, AgreementId agreement) {
        setHeaderTitle(Words.of("paper.package"));
        setWidth("min(32rem, 96vw)");
        reason.setPlaceholder(Words.of("paper.package.reason"));
        reason.setAutofocus(true);
        result.getElement().setAttribute("role", "status");
        var form = new Div(new Paragraph(Words.of("paper.package.note")), reason, result);
        form.addClassName("command-form");
        add(refusals, form);
        var make = new Button(Words.of("paper.package.make"), click -> make(packages, dispute, agreement));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.close"), click -> close()), make);
    }

    private void make(CourtPackages packages, DisputeId dispute, AgreementId agreement) {
        refusals.handle(packages.of(dispute, agreement.value(), reason.getValue()), file -> {
            var handler = DownloadHandler.fromInputStream(event -> new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length));
            result.removeAll();
            result.add(new Anchor(handler, file.name()));
        });
    }
}
