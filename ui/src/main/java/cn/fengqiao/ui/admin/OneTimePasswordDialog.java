package cn.fengqiao.ui.admin;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** Shows a one-time password, this once; it is kept nowhere. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(String username, String password) {
        setHeaderTitle(Words.of("security.one-time", username));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var shown = new Pre(password);
        shown.setId("one-time-password");
        add(shown, new Paragraph(Words.of("security.one-time.hint")));
        var close = new Button(Words.of("security.one-time.noted"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        addClosedListener(event -> shown.setText(""));
    }
}
