package cn.fengqiao.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout.OverlayContainment;

/** A list with the detail of one line: side by side where there is room, over the list on a phone; Esc goes back. */
public final class MasterDetail extends Composite<MasterDetailLayout> {

    private Runnable closed = () -> {};

    public MasterDetail(Component master) {
        var layout = getContent();
        layout.setMaster(master);
        layout.setMasterSize("22rem", true);
        layout.setDetailSize("26rem");
        layout.setExpandDetail(false);
        layout.setOverlaySize("100%");
        layout.setOverlayContainment(OverlayContainment.LAYOUT);
        layout.setSizeFull();
        layout.addClassName("fq-master-detail");
        layout.addDetailEscapePressListener(event -> close());
        layout.addBackdropClickListener(event -> close());
    }

    /** Shows a detail under its title; its close button, Esc and the backdrop lead back to the list. */
    public void detail(String title, Component content) {
        var back = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(Words.of("frame.back-to-list"));
        back.setTooltipText(Words.of("frame.back-to-list"));
        var bar = new Div(new H2(title), back);
        bar.addClassName("fq-detail-bar");
        var body = new Div(content);
        body.addClassName("fq-detail-body");
        var detail = new Div(bar, body);
        detail.addClassName("fq-detail");
        detail.getElement().setAttribute("role", "region");
        detail.getElement().setAttribute("aria-label", title);
        getContent().setDetail(detail);
    }

    /** Gives the detail more room than the usual 26 rem. */
    public void detailSize(String size) {
        getContent().setDetailSize(size);
    }

    public boolean isOpen() {
        return getContent().getDetail() != null;
    }

    public void close() {
        if (isOpen()) {
            getContent().setDetail(null);
            closed.run();
        }
    }

    /** Runs when the reader went back to the list: take the selection off and out of the URL. */
    public void onClose(Runnable action) {
        closed = action;
    }
}
