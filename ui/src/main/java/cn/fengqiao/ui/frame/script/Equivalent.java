package cn.fengqiao.ui.frame.script;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The switch between a picture and its table, the same on every part. */
final class Equivalent {

    private Equivalent() {}

    static Button toggle(Component picture, Component table, String asTable, String asPicture) {
        table.setVisible(false);
        var button = new Button(Words.of(asTable), VaadinIcon.TABLE.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            var tabular = !table.isVisible();
            table.setVisible(tabular);
            picture.getElement().getStyle().set("display", tabular ? "none" : "");
            button.setText(Words.of(tabular ? asPicture : asTable));
        });
        return button;
    }
}
