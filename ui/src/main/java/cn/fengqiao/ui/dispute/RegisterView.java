package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.Intake;
import cn.fengqiao.dispute.KeptDraft;
import cn.fengqiao.dispute.Registered;
import cn.fengqiao.dispute.SimilarDispute;
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
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** 登记: takes a report in two minutes; what is typed is kept at every pause and offered again. */
@PermitAll
@Route(DisputesNavigation.NEW)
@StyleSheet("context://styles/desk.css")
class RegisterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DRAFT = "draft";

    private final Intake intake;
    private final Forms forms;
    private final DraftKeeper keeper;
    private final ReportForm form;
    private final Span saved = new Span();
    private final NextSteps next;
    private final SimilarPanel similar;
    private final Div drafts = new Div();

    RegisterView(
            Intake intake,
            Forms forms,
            DraftKeeper.Factory drafts,
            NextSteps.Factory next,
            SimilarPanel.Factory similar) {
        this.intake = intake;
        this.forms = forms;
        this.keeper = drafts.keeper();
        this.next = next.after(this::again);
        this.similar = similar.panel(this::merge);
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
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DRAFT)
                .flatMap(keeper::kept)
                .ifPresent(this::take);
    }

    @Override
    public String getPageTitle() {
        return Words.of("desk.register");
    }

    private void begin() {
        getContent().removeAll();
        getContent().add(new PageHeader(Words.of("desk.register")).subtitle(Words.of("desk.register.hint")));
        form.show(ReportForm.blank(keeper.now()));
        similar.clear();
        list();
        getContent().add(drafts, form, similar, saveBar());
        form.focus();
    }

    /** What is half typed elsewhere or was left behind; this form keeps to its own. */
    private void list() {
        drafts.removeAll();
        keeper.others().forEach(kept -> drafts.add(keeper.line(kept, this::take, this::discard)));
    }

    private void take(KeptDraft kept) {
        keeper.take(kept);
        form.show(kept.draft());
        similar.look(kept.draft());
        address();
        list();
        form.focus();
    }

    private void discard(KeptDraft kept) {
        keeper.discard(kept);
        list();
    }

    private void again() {
        keeper.begin();
        saved.setText("");
        begin();
    }

    /** The page's address names the report, so that a reload or a restored tab finds this one again. */
    private void address() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                DisputesNavigation.NEW,
                                QueryParameters.of(DRAFT, keeper.command().value()))));
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
        var draft = form.draft();
        saved.setText(keeper.keep(draft));
        address();
        similar.look(draft);
    }

    /** Not a new dispute: the report goes to the one that is known; where nothing else was said, place and type are its. */
    private void merge(SimilarDispute known) {
        form.refusals()
                .handle(
                        intake.addReport(keeper.command(), known.id(), form.about(known.areaCode(), known.typeCode())),
                        registered -> {
                            keeper.begin();
                            DisputesNavigation.open(registered.id());
                        });
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
