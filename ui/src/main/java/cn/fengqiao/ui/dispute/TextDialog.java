package cn.fengqiao.ui.dispute;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A text that is shown on request and gone when closed. */
final class TextDialog extends Dialog {

    TextDialog(String title, String text) {
        setHeaderTitle(title);
        setWidth("min(40rem, 96vw)");
        var paragraph = new Paragraph(text);
        paragraph.addClassName("narrative");
        add(paragraph);
        getFooter().add(new Button(Words.of("sitting.close"), click -> close()));
    }
}
