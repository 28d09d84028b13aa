package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 登记: takes a report in two minutes; what is typed is kept at every pause and offered again. */
@PermitAll
@Route(DisputesNavigation.NEW)
@StyleSheet("context://styles/desk.css")
class RegisterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Intake intake;
    private final Forms forms;
    private final DraftKeeper keeper;
    private final ReportForm form;
    private final Span saved = new Span();
    private final NextSteps next;

    RegisterView(Intake intake, Forms forms, DraftKeeper.Factory drafts, NextSteps.Factory next) {
        this.intake = intake;
        this.forms = forms;
        this.keeper = drafts.keeper();
        this.next = next.after(this::again);
        form = forms.report(this::keep);
        getContent().addClassName("register");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!forms.mayRegister()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        begin();
    }

    @Override
    public String getPageTitle() {
        return Words.of("desk.register");
    }

    private void begin() {
        getContent().removeAll();
        getContent().add(new PageHeader(Words.of("desk.register")).subtitle(Words.of("desk.register.hint")));
        keeper.offered()
                .ifPresentOrElse(
                        kept -> {
                            form.show(kept.draft());
                            getContent().add(keeper.banner(kept, this::again));
                        },
                        () -> form.show(ReportForm.blank(keeper.now())));
        getContent().add(form, saveBar());
        form.focus();
    }

    private void again() {
        keeper.begin();
        saved.setText("");
        begin();
    }

    private Div saveBar() {
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        var send = new Button(Words.of("desk.register.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        send.setTooltipText(Words.of("desk.send-key"));
        var bar = new Div(send, saved);
        bar.addClassName("save-bar");
        return bar;
    }

    private void keep() {
        saved.setText(keeper.keep(form.draft()));
    }

    private void send() {
        var unreadable = form.refusals().unreadable();
        if (!unreadable.isEmpty()) {
            form.refusals().show(unreadable);
            return;
        }
        form.refusals().handle(intake.register(keeper.command(), form.draft()), this::registered);
    }

    private void registered(Registered dispute) {
        keeper.begin();
        getContent().removeAll();
        getContent().add(next.show(dispute));
    }
}
