package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.forms.FormFormat;
import cn.fengqiao.forms.FormKind;
import cn.fengqiao.forms.FormOrder;
import cn.fengqiao.forms.IssuedForms;
import cn.fengqiao.forms.StatutoryForms;
import cn.fengqiao.shared.CommandId;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** The receipt that a party takes home: it states that limitation is interrupted (R27) and carries the square code. */
@org.springframework.stereotype.Component
class Receipts {

    private final StatutoryForms forms;
    private final IssuedForms issued;

    Receipts(StatutoryForms forms, IssuedForms issued) {
        this.forms = forms;
        this.issued = issued;
    }

    /** Issues the receipt once and then opens it as often as it is asked for. */
    Component button(DisputeId id) {
        var command = CommandId.fresh();
        var place = new Div();
        place.addClassName("receipt");
        var issue = new Button(Words.of("paper.receipt"), VaadinIcon.PRINT.create());
        issue.setDisableOnClick(true);
        issue.addClickListener(click -> {
            issue.setEnabled(true);
            Refusals.toast(forms.issue(command, id, FormOrder.of(FormKind.RECEIPT)), document -> {
                var handler = DownloadHandler.fromInputStream(event -> issued.form(document, FormFormat.PDF, "")
                        .map(file -> new DownloadResponse(
                                new ByteArrayInputStream(file.content()),
                                file.name(),
                                file.mediaType(),
                                file.content().length))
                        .orElseGet(() -> DownloadResponse.error(404)));
                handler.inline();
                var open = new Anchor(handler, Words.of("paper.receipt.open"));
                open.setTarget("_blank");
                place.removeAll();
                place.add(open);
            });
        });
        place.add(issue);
        return place;
    }
}
