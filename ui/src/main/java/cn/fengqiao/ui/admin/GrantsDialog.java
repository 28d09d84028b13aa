package cn.fengqiao.ui.admin;

import cn.fengqiao.security.AccountRow;
import cn.fengqiao.security.GrantDraft;
import cn.fengqiao.shared.Outcome;
import cn.fengqiao.ui.frame.Refusals;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;

/** Changes the roles of an account; says that its sessions will end. */
final class GrantsDialog extends Dialog {

    GrantsDialog(
            AccountRow row,
            AgencyChoice agencies,
            List<GrantDraft> held,
            Function<List<GrantDraft>, Outcome<String>> send,
            Runnable then) {
        var refusals = new Refusals();
        var grants = new GrantsField(agencies, held);
        setHeaderTitle(Words.of("security.account.grants", row.name()));
        setCloseOnOutsideClick(false);
        setWidth("min(34rem, 96vw)");
        add(refusals, grants, new Paragraph(Words.of("security.account.grants.hint")));
        var save = new Button(
                Words.of("security.account.grants.do"),
                click -> refusals.handle(send.apply(grants.grants()), done -> {
                    close();
                    then.run();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.of("frame.cancel"), click -> close()), save);
    }
}
