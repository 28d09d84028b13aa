package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Top of a page: its title, one primary action (under the thumb on a phone), and the lesser actions beside it. */
public final class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Span subtitle = new Span();
    private final Div beside = new Div();
    private final Div actions = new Div();
    private String tab = "";

    public PageHeader(String title) {
        this.title.setText(title);
        this.title.setId("page-title");
        this.title.getElement().setAttribute("tabindex", "-1");
        subtitle.addClassName("fq-subtitle");
        subtitle.setVisible(false);
        beside.addClassName("fq-title-beside");
        actions.addClassName("fq-actions");
        var titles = new Div(this.title, beside, subtitle);
        titles.addClassName("fq-titles");
        getContent().addClassName("fq-page-header");
        getContent().add(titles, actions);
    }

    public void title(String text) {
        title.setText(text);
        getUI().ifPresent(this::tellTitle);
    }

    /** What the browser keeps in its history instead of the title, where a title may tell what others should not read. */
    public PageHeader tab(String text) {
        tab = text;
        return this;
    }

    /** A quiet line under the title: number, place, age of the data. */
    public PageHeader subtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
        return this;
    }

    /** Badges right behind the title. */
    public PageHeader beside(Component... badges) {
        beside.removeAll();
        beside.add(badges);
        return this;
    }

    /** The one thing most people come here to do. */
    public PageHeader primary(Button action) {
        action.addThemeVariants(ButtonVariant.PRIMARY);
        action.addClassName("fq-primary");
        actions.add(action);
        return this;
    }

    public PageHeader secondary(Component... others) {
        for (int i = 0; i < others.length; i++) {
            actions.addComponentAtIndex(i, others[i]);
        }
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        tellTitle(event.getUI());
    }

    /** After the router, which empties the title of a view that names none. */
    private void tellTitle(UI ui) {
        ui.beforeClientResponse(
                this,
                context -> ui.getPage()
                        .setTitle((tab.isEmpty() ? title.getText() : tab) + " · " + Words.of("frame.brand")));
    }
}
